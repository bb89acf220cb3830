# Nouns of saying: what was said hangs on the noun.
#
#   lemma  act  frames  reason
#
# Frames: that (clause), to (infinitive), to-be (infinitive of be), ing (saying, calling ...), or a preposition.
#
statement	say	that ing	a that-clause says what
comment	say	that	a that-clause says what
remark	say	that	a that-clause says what
claim	say	that to-be	a that-clause says what
allegation	criticise	that of	a that-clause says what
accusation	criticise	that of	a that-clause says what
charge	criticise	that	a that-clause says what
assertion	say	that	a that-clause says what
argument	say	that	a that-clause says what
contention	say	that	a that-clause says what
suggestion	say	that	a that-clause says what
announcement	say	that	a that-clause says what
declaration	say	that	a that-clause says what
admission	say	that	a that-clause says what
acknowledgment	say	that of	a that-clause says what
confirmation	say	that	a that-clause says what
insistence	say	that on	a that-clause says what
warning	say	that of to	a that-clause says what
prediction	say	that	a that-clause says what
report	report	that	a that-clause says what
explanation	say	that	a that-clause says what
denial	deny	that of	a that-clause says what
rejection	deny	of	what it is about
criticism	criticise	that of	a that-clause says what
condemnation	criticise	of	what it is about
denunciation	criticise	of	what it is about
praise	praise	for of	what is asked for
call	ask	for to	what is asked for
appeal	ask	for to	what is asked for
plea	ask	for to	what is asked for
demand	ask	for that to	what is asked for
request	ask	for that to	what is asked for
recommendation	ask	that to	a that-clause says what
proposal	say	that to	a that-clause says what
promise	promise	that to of	a that-clause says what
vow	promise	that to	a that-clause says what
pledge	promise	that to of	a that-clause says what
threat	promise	that to of	a that-clause says what
assurance	promise	that	a that-clause says what
complaint	criticise	that about	a that-clause says what
question	ask	about whether	what it is about
apology	praise	for	what is asked for
description	say	of	what it is about
revelation	report	that	a that-clause says what
disclosure	report	that	a that-clause says what
testimony	say	that	a that-clause says what
tweet	report	that	a that-clause says what
mention	say	of	what it is about
characterization	say	of	what it is about
characterisation	say	of	what it is about
invitation	ask	to	an infinitive says what
order	ask	to	an infinitive says what
rebuke	criticise	of	what it is about
concession	say	that	a that-clause says what
note	report	that	a that-clause says what
message	say	that	a that-clause says what
word	say	that	a that-clause says what
rumor	report	that	a that-clause says what
rumour	report	that	a that-clause says what
reminder	say	that	a that-clause says what
