"""Labels sentences with the teacher.

    python label.py TEACHER SENTENCES OUT [MINUTES]

SENTENCES is what `go run ./english/train -sentences SENTENCES` writes, OUT
CoNLL-U. A sentence is left out where the heads found word by word make no
tree, or where the teacher is unsure: mean log-probability of heads,
relations and tags below SURE. Sentences are taken in a random order, so that
stopping early leaves a fair sample.
"""
import os
import pickle
import sys
import time

import numpy as np
import torch

from model import Teacher, batches

SURE = -0.35


def tree(heads):
    """Whether every word comes to one root."""
    if heads.count(0) != 1:
        return False
    state = [0] * (len(heads) + 1)
    state[0] = 2
    for i in range(1, len(heads) + 1):
        path = []
        while state[i] == 0:
            state[i] = 1
            path.append(i)
            i = heads[i - 1]
        if state[i] == 1:
            return False
        for k in path:
            state[k] = 2
    return True


def main():
    teacher, sentences, out = sys.argv[1:4]
    minutes = float(sys.argv[4]) if len(sys.argv) > 4 else 1e9
    with open(teacher + ".vocab", "rb") as f:
        v = pickle.load(f)
    m = Teacher(v)
    m.load_state_dict(torch.load(teacher + ".pt"))
    m.eval()
    with open(sentences, encoding="utf-8") as f:
        sents = [line.rstrip("\n").split(" ") for line in f]
    by, size = batches([len(s) for s in sents], 3000)
    rng = np.random.default_rng(2)
    plan = []
    for n, ids in by.items():
        ids = rng.permutation(ids)
        plan += [ids[k : k + size(n)] for k in range(0, len(ids), size(n))]
    plan = [plan[i] for i in rng.permutation(len(plan))]
    start, all, kept, words, no_tree = time.time(), 0, 0, 0, 0
    with open(out, "w", encoding="utf-8") as w, torch.no_grad():
        for step, ids in enumerate(plan):
            if time.time() - start > 60 * minutes:
                break
            part = [sents[i] for i in ids]
            n = len(part[0])
            labels, arcs, d, g = m(torch.from_numpy(np.stack([v.sentence(s) for s in part], 1)))
            arcs[:, range(n + 1), range(n + 1)] = -1e9
            arcs = arcs.log_softmax(2)
            top, heads = arcs.max(2)
            sure, heads = top.T[1:].mean(0), heads.T
            r, rels = m.relations(d, g, heads).log_softmax(2).max(2)
            t, tags = labels.log_softmax(2).max(2)
            sure = (sure + r[1:].mean(0) + t[1:].mean(0)).tolist()
            heads, rels, tags = heads.T[:, 1:].tolist(), rels.T[:, 1:].tolist(), tags.T[:, 1:].tolist()
            for j, s in enumerate(part):
                all += 1
                if not tree(heads[j]):
                    no_tree += 1
                    continue
                if sure[j] < SURE:
                    continue
                kept += 1
                words += n
                for i, form in enumerate(s):
                    u, x = v.labels[tags[j][i]]
                    h = heads[j][i]
                    w.write(f"{i + 1}\t{form}\t_\t{u}\t{x}\t_\t{h}\t{v.rels[rels[j][i]] if h else 'root'}\t_\t_\n")
                w.write("\n")
            if step % 50 == 0:
                print(f"{time.time() - start:5.0f}s {step} of {len(plan)} batches: {kept} of {all} sentences kept, {words} words, {no_tree} no trees", flush=True)
    print(f"{time.time() - start:5.0f}s: {kept} of {all} sentences kept, {words} words")


if __name__ == "__main__":
    torch.set_num_threads(int(os.environ.get("THREADS", "2")))
    main()
