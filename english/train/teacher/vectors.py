"""Word vectors for the teacher: skip-gram over the raw news and the treebanks.

    python vectors.py RAW TREEBANKS OUT

RAW is what `go run ./english/train -raw RAW` writes, OUT a file for numpy.
"""
import sys

import numpy as np
from gensim.models import Word2Vec

from treebank import plain, treebanks


def main():
    raw, folder, out = sys.argv[1:]
    text = out + ".txt"
    with open(raw, encoding="utf-8") as f, open(text, "w", encoding="utf-8") as w:
        for s in treebanks(folder):
            w.write(plain(" ".join(s.forms)) + "\n")
        for line in f:
            w.write(plain(line) + "\n")
    m = Word2Vec(corpus_file=text, vector_size=100, window=3, min_count=4, sg=1, negative=5, sample=1e-4, epochs=2, workers=2, seed=1)
    np.savez(out, words=np.array(m.wv.index_to_key), vectors=m.wv.vectors)


if __name__ == "__main__":
    main()
