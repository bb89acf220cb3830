"""Trains the teacher on the treebanks.

    python train.py TREEBANKS VECTORS OUT [MINUTES [RATE]]

Prints the accuracy on the development parts after each round. The learning
rate falls from its peak RATE (2.5e-3) to nothing over MINUTES (40). Where OUT
is there already, training goes on from it, sentences in another order. What
comes out hangs on the machine's speed; the trees that it labels are kept, so
the weights made from them do not.
"""
import os
import pickle
import sys
import time

import numpy as np
import torch
import torch.nn.functional as F

from model import Teacher, Vocabulary, batches
from treebank import read, treebanks

BATCH = 900  # words


def encode(v, s):
    label = {k: i for i, k in enumerate(v.labels)}
    rel = {k: i for i, k in enumerate(v.rels)}
    y = [(-1, 0, -1)] + [(label.get((u, x), -1), h, rel.get(r, -1)) for u, x, h, r in zip(s.upos, s.xpos, s.heads, s.rels)]
    return v.sentence(s.forms), np.array(y, np.int64)


def loss(m, x, y):
    labels, arcs, d, g = m(x)
    tag, head, rel = y[1:, :, 0], y[1:, :, 1], y[1:, :, 2]
    a = F.cross_entropy(labels[1:].flatten(0, 1), tag.flatten(), ignore_index=-1)
    n = arcs.shape[1]
    b = F.cross_entropy(arcs.transpose(0, 1)[1:].reshape(-1, n), head.flatten())
    c = F.cross_entropy(m.relations(d[1:], g, head).flatten(0, 1), rel.flatten(), ignore_index=-1)
    return a + b + c


def measure(m, v, name, sents):
    m.eval()
    right = np.zeros(4)
    by, size = batches([len(s.forms) for s in sents], 4000)
    main = [r.split(":")[0] for r in v.rels]
    with torch.no_grad():
        for n, ids in by.items():
            for k in range(0, len(ids), size(n)):
                part = [sents[i] for i in ids[k : k + size(n)]]
                x = torch.from_numpy(np.stack([v.sentence(s.forms) for s in part], 1))
                labels, arcs, d, g = m(x)
                arcs[:, range(n + 1), range(n + 1)] = -1e9
                heads = arcs.argmax(2).T
                rels = m.relations(d, g, heads).argmax(2)
                labels = labels.argmax(2)
                for j, s in enumerate(part):
                    for i in range(n):
                        u = v.labels[labels[i + 1, j]][0]
                        right[0] += 1
                        right[1] += u == s.upos[i]
                        if s.upos[i] != "PUNCT":
                            right[2] += 1
                            right[3] += heads[i + 1, j].item() == s.heads[i] and main[rels[i + 1, j]] == s.rels[i].split(":")[0]
    print(f"  {name}: UPOS {100 * right[1] / right[0]:.2f} LAS without punctuation {100 * right[3] / right[2]:.2f}", flush=True)


def main():
    folder, vectors, out = sys.argv[1:4]
    minutes = float(sys.argv[4]) if len(sys.argv) > 4 else 40
    peak = float(sys.argv[5]) if len(sys.argv) > 5 else 2.5e-3
    go_on = os.path.exists(out + ".pt")
    torch.manual_seed(1 + go_on)
    rng = np.random.default_rng(1 + go_on)
    sents = treebanks(folder)
    z = np.load(vectors)
    v = Vocabulary(sents, [str(w) for w in z["words"]], z["vectors"])
    dev = [("EWT", read(os.path.join(folder, "en_ewt-ud-dev.conllu"))), ("GUM", read(os.path.join(folder, "en_gum-ud-dev.conllu")))]
    data = [encode(v, s) for s in sents if len(s.forms) <= 120]
    m = Teacher(v)
    if go_on:
        m.load_state_dict(torch.load(out + ".pt"))
    opt = torch.optim.Adam([p for p in m.parameters() if p.requires_grad], peak, (0.9, 0.95))
    by, size = batches([len(x) - 1 for x, _ in data], BATCH)
    start, round, step, done = time.time(), 0, 0, 0.0
    while done < 1:
        plan = []
        for n, ids in by.items():
            ids = rng.permutation(ids)
            plan += [ids[k : k + size(n)] for k in range(0, len(ids), size(n))]
        total = 0.0
        m.train()
        for j, p in enumerate(rng.permutation(len(plan))):
            done = (time.time() - start) / 60 / minutes
            if done >= 1:
                break
            rate = peak * min(1, step / 200) * max(1 - done, 0.01) ** 0.75
            for group in opt.param_groups:
                group["lr"] = rate
            x = torch.from_numpy(np.stack([data[i][0] for i in plan[p]], 1))
            y = torch.from_numpy(np.stack([data[i][1] for i in plan[p]], 1))
            l = loss(m, x, y)
            opt.zero_grad(set_to_none=True)
            l.backward()
            torch.nn.utils.clip_grad_norm_(m.parameters(), 2.0)
            opt.step()
            step += 1
            total += l.item()
            if step % 50 == 0:
                print(f"{time.time() - start:5.0f}s round {round + 1} step {step} loss {l.item():.3f}", flush=True)
        round += 1
        print(f"{time.time() - start:5.0f}s round {round}: loss {total / max(j, 1):.3f}", flush=True)
        for name, s in dev[: 2 if done >= 1 or round % 4 == 0 else 1]:
            measure(m, v, name, s)
        torch.save(m.state_dict(), out + ".pt")
        v.cache = {}
        with open(out + ".vocab", "wb") as f:
            pickle.dump(v, f)


if __name__ == "__main__":
    torch.set_num_threads(int(os.environ.get("THREADS", "2")))
    main()
