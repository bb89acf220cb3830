"""Reading treebanks for the teacher; the same sentences as english/train takes."""
import os
from dataclasses import dataclass

# The genres of GUM that are free for any use; see english/train/main.go.
FREE = {"news", "bio", "academic", "textbook", "speech", "voyage", "interview"}

# Spellings of older treebanks: see english.ParseRel.
OLD = {"obl:npmod": "obl:unmarked", "obl:tmod": "obl:unmarked", "nmod:npmod": "nmod:unmarked", "nmod:tmod": "nmod:unmarked"}


@dataclass
class Sentence:
    forms: list
    upos: list
    xpos: list
    heads: list
    rels: list


PLAIN = str.maketrans("123456789’‘“”", "000000000\'\'\"\"")


def plain(word):
    """The word as english/lexical.go sees it: lower case, digits as 0, straight quotation marks."""
    return word.strip().lower().translate(PLAIN)


def read(path, genres=None):
    out = []
    s, keep = Sentence([], [], [], [], []), genres is None
    with open(path, encoding="utf-8") as f:
        for line in f:
            line = line.rstrip("\n")
            if not line:
                if s.forms and keep:
                    out.append(s)
                s = Sentence([], [], [], [], [])
            elif line.startswith("#"):
                if genres is not None and line.startswith("# newdoc"):
                    keep = False
                elif genres is not None and line.startswith("# meta::genre = "):
                    keep = line.split(" = ")[1] in genres
            else:
                c = line.split("\t")
                if not c[0].isdigit():
                    continue
                s.forms.append(c[1])
                s.upos.append(c[3])
                s.xpos.append(c[4])
                s.heads.append(int(c[6]))
                s.rels.append(OLD.get(c[7], c[7]))
    if s.forms and keep:
        out.append(s)
    return out


def treebanks(folder):
    """The training sentences."""
    return read(os.path.join(folder, "en_ewt-ud-train.conllu")) + read(os.path.join(folder, "gum-train-from-sources.conllu"), FREE)
