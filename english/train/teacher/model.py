"""The teacher: a bidirectional LSTM that tags words and finds heads and
relations with biaffine scores, after Dozat and Manning, Deep Biaffine
Attention for Neural Dependency Parsing (2017)."""
import re

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

from treebank import plain

WORD, CHAR, AFFIX, SHAPE = 100, 100, 32, 16
HIDDEN, ARC, REL = 224, 224, 64
LONGEST = 16  # characters of a word that are looked at


def shape(word):
    s = re.sub("[A-Z]", "X", word)
    s = re.sub("[a-z]", "x", s)
    s = re.sub("[0-9]", "d", s)
    return re.sub(r"(.)\1{2,}", r"\1\1\1", s)


class Vocabulary:
    """Numbers for words, their parts and the labels. 0 is unknown, 1 the root."""

    def __init__(self, sents, words, vectors):
        count, self.parts, labels, rels = {}, {}, {}, set()
        for s in sents:
            for w, u, x, r in zip(s.forms, s.upos, s.xpos, s.rels):
                count[plain(w)] = count.get(plain(w), 0) + 1
                for p in self.parts_of(w):
                    self.parts[p] = self.parts.get(p, 0) + 1
                labels[u, x] = labels.get((u, x), 0) + 1
                rels.add(r)
        number = lambda keys: {k: i + 2 for i, k in enumerate(sorted(keys))}
        self.words = number(w for w, n in count.items() if n > 1)
        self.count = [1000, 1000] + [count[w] for w in self.words]
        self.parts = number(p for p, n in self.parts.items() if n > 2)
        self.labels = sorted(k for k, n in labels.items() if n > 2)
        self.rels = sorted(rels)
        self.known = {w: i + 2 for i, w in enumerate(words)}
        self.vectors = np.concatenate([np.zeros((2, vectors.shape[1]), np.float32), vectors.astype(np.float32) * (1 / vectors.std())])
        self.cache = {}

    def parts_of(self, w):
        low = plain(w)
        return ["s" + low[-2:], "s" + low[-3:], "s" + low[-4:], "p" + low[:3], "h" + shape(w)]

    def word(self, w):
        f = self.cache.get(w)
        if f is None:
            low = plain(w)
            text = w if len(w) <= LONGEST else w[: LONGEST // 2] + w[-LONGEST // 2 :]
            chars = [min(ord(c), 255) for c in text] + [0] * (LONGEST - len(text))
            f = [self.words.get(low, 0), self.known.get(low, 0)] + [self.parts.get(p, 0) for p in self.parts_of(w)] + chars
            self.cache[w] = f
        return f

    def sentence(self, forms):
        return np.array([[1, 1] + [1] * 5 + [1] * LONGEST] + [self.word(w) for w in forms], np.int64)


def locked(x, p, training):
    """Dropout with one mask for all words of a sentence."""
    if not training or p == 0:
        return x
    mask = x.new_empty(1, x.shape[1], x.shape[2]).bernoulli_(1 - p) / (1 - p)
    return x * mask


class Teacher(nn.Module):
    def __init__(self, v):
        super().__init__()
        self.word = nn.Embedding(len(v.words) + 2, WORD)
        nn.init.zeros_(self.word.weight)
        self.register_buffer("rare", 0.25 / (0.25 + torch.tensor(v.count, dtype=torch.float)))
        self.known = nn.Embedding.from_pretrained(torch.tensor(v.vectors), freeze=True)
        self.turn = nn.Linear(v.vectors.shape[1], WORD)
        self.part = nn.Embedding(len(v.parts) + 2, AFFIX)
        self.char = nn.Embedding(256, 32)
        self.conv = nn.Conv1d(32, CHAR, 3, padding=1)
        size = 2 * WORD + CHAR + 5 * AFFIX
        self.lstm = nn.ModuleList([nn.LSTM(size, HIDDEN, bidirectional=True)] + [nn.LSTM(2 * HIDDEN, HIDDEN, bidirectional=True) for _ in range(2)])
        for l in self.lstm:
            for name, p in l.named_parameters():
                if name.startswith("weight_hh"):
                    for k in range(4):
                        nn.init.orthogonal_(p.data[k * HIDDEN : (k + 1) * HIDDEN])
        self.label = nn.Linear(2 * HIDDEN, len(v.labels))
        self.dep, self.head = nn.Linear(2 * HIDDEN, ARC + REL), nn.Linear(2 * HIDDEN, ARC + REL)
        self.arc = nn.Parameter(torch.zeros(ARC + 1, ARC))
        self.rel = nn.Parameter(torch.zeros(len(v.rels), REL + 1, REL + 1))

    def forward(self, x):
        """x is words of a batch of sentences of one length: [words + 1, sentences, features]."""
        n, b, _ = x.shape
        w = x[:, :, 0]
        if self.training:
            w = w.masked_fill(torch.rand(n, b) < self.rare[w], 0)
        flat = x[:, :, 7:].reshape(n * b, LONGEST)
        kinds, back = torch.unique(flat, dim=0, return_inverse=True)
        chars = self.conv(F.dropout(self.char(kinds), 0.05, self.training).transpose(1, 2)).amax(2)[back].view(n, b, CHAR)
        parts = [self.word(w), self.turn(self.known(x[:, :, 1])), torch.relu(chars)]
        parts.append(self.part(x[:, :, 2:7]).view(n, b, 5 * AFFIX))
        if self.training:  # now and then a word lacks one of its faces
            parts = [p * (torch.rand(n, b, 1) > 0.12) / 0.88 for p in parts]
        h = torch.cat(parts, 2)
        h = locked(h, 0.15, self.training)
        h = locked(self.lstm[0](h)[0], 0.3, self.training)
        h = locked(self.lstm[1](h)[0], 0.3, self.training)
        labels = self.label(h)
        h = locked(self.lstm[2](h)[0], 0.3, self.training)
        d = locked(F.leaky_relu(self.dep(h), 0.1), 0.3, self.training)
        g = locked(F.leaky_relu(self.head(h), 0.1), 0.3, self.training)
        one = torch.ones(n, b, 1)
        left = torch.cat([d[:, :, :ARC], one], 2) @ self.arc
        arcs = torch.einsum("nbd,mbd->bnm", left, g[:, :, :ARC])
        return labels, arcs, torch.cat([d[:, :, ARC:], one], 2), torch.cat([g[:, :, ARC:], one], 2)

    def relations(self, d, g, heads):
        """Scores of the relations of words to heads, [words + 1, sentences]."""
        g = torch.gather(g, 0, heads.unsqueeze(2).expand(-1, -1, g.shape[2]))
        t = torch.einsum("nbd,rde->nbre", d, self.rel)
        return (t @ g.unsqueeze(3)).squeeze(3)


def batches(lengths, tokens):
    """Indexes of sentences of one length, about tokens words together."""
    by = {}
    for i, n in enumerate(lengths):
        by.setdefault(n, []).append(i)
    return by, lambda n: max(tokens // (n + 1), 1)
