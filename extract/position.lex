# Words of attitude: what a party is for or against.
#
#   lemma  frame  sign  reason
#
# Frames say where holder and target stand in the tree.
#   obj      verb: holder is the subject, target the object (passive: agent and subject)
#   xcomp    verb: target is the infinitive or gerund
#   ccomp    verb: target is the that-clause, if it asks for something (should, must, base form)
#   for:P    verb or noun: target is the phrase with preposition P; several joined by /
#   noun:P   noun of attitude ("support for"): holder is the possessor or the subject of the verb it hangs on
#   agentn:P noun for a holder of attitude in the predicate ("is no supporter of")
#   eval     adjective or noun in the predicate: holder is who says it, target the subject
#   as       verb: target is the object, called by an evaluation ("described the plan as")
#   to       verb: target is the infinitive after the one addressed ("urged X to")
#   prep     preposition in the predicate ("is against the pact")
#   ask      verb of saying that asks ("called for", "pleaded for"): as for:P, but nothing under "not"
# Signs: + for, - against, ? undecided.
#
# --- support
support	obj	+	plain support
back	obj	+	plain support
endorse	obj	+	plain support
favour	obj	+	plain support
favor	obj	+	plain support
welcome	obj	+	a greeting is approval
hail	obj	+	a greeting is approval
praise	obj	+	approval
applaud	obj	+	approval
commend	obj	+	approval
champion	obj	+	support by deed
promote	obj	+	support by deed
advocate	obj	+	support by word
embrace	obj	+	approval
approve	obj	+	consent
approve	for:of	+	consent
accept	obj	+	consent
adopt	obj	+	consent in a vote
defend	obj	+	support against attack
uphold	obj	+	support against attack
respect	obj	+	says it will keep to it
propose	obj	+	own plan
offer	xcomp	+	own deed
propose	xcomp	+	own plan
prefer	obj	+	ranking
agree	for:to	+	consent
agree	xcomp	+	consent
consent	for:to	+	consent
side	for:with	+	taking sides
stand	for:by	+	loyalty
push	for:for	+	pressing
press	for:for	+	pressing
lobby	for:for/against	+	pressing
vote	for:for/against	+	a vote
campaign	for:for/against	+	pressing
push	obj	+	pressing a plan
want	obj	+	desire
want	xcomp	+	desire
seek	obj	+	desire
seek	xcomp	+	desire
hope	for:for	+	desire
support	noun:for	+	support
backing	noun:for	+	support
approval	noun:of/for	+	consent
endorsement	noun:of	+	support
commitment	noun:to	+	support
supporter	agentn:of	+	support
backer	agentn:of	+	support
advocate	agentn:of	+	support
ally	agentn:of	+	alliance
# --- opposition
oppose	obj	-	plain opposition
reject	obj	-	refusal
dismiss	obj	-	refusal
spurn	obj	-	refusal
rebuff	obj	-	refusal
condemn	obj	-	disapproval
denounce	obj	-	disapproval
criticise	obj	-	disapproval
criticize	obj	-	disapproval
decry	obj	-	disapproval
deplore	obj	-	disapproval
slam	obj	-	disapproval
blast	obj	-	disapproval
rebuke	obj	-	disapproval
resist	obj	-	opposition by deed
protest	obj	-	opposition by deed
protest	for:against	-	opposition by deed
exclude	obj	-	will not have it
refuse	xcomp	-	will not
refuse	obj	-	will not
decline	xcomp	-	will not
object	for:to	-	opposition
rule	obj	-	ruled out: will not have it
boycott	obj	-	opposition by deed
snub	obj	-	refusal
distance	for:from	-	moves away
cling	for:to	+	holds fast
opposition	noun:to	-	opposition
objection	noun:to	-	opposition
rejection	noun:of	-	refusal
condemnation	noun:of	-	disapproval
criticism	noun:of	-	disapproval
resistance	noun:to	-	opposition
reservation	noun:about	-	doubt
opponent	agentn:of	-	opposition
critic	agentn:of	-	opposition
# --- demands and calls
demand	obj	+	wants it done
demand	ccomp	+	wants it done
demand	xcomp	+	wants it done
insist	for:on	+	wants it done
insist	ccomp	+	a demand if the clause asks
call	ask:for	+	wants it done
appeal	ask:for	+	wants it done
plead	ask:for	+	wants it done
ask	ask:for	+	wants it done
urge	obj	+	wants it done, unless the object is who is urged
urge	to	+	wants it done
call	to	+	calls on someone to do it
ask	to	+	wants it done
tell	to	+	wants it done
press	to	+	wants it done
pressure	to	+	wants it done
order	to	+	wants it done
request	obj	+	wants it done
recommend	obj	+	wants it done
recommend	ccomp	+	a demand if the clause asks
suggest	ccomp	+	a demand if the clause asks
propose	ccomp	+	own plan
urge	ccomp	+	wants it done
warn	for:against	-	does not want it
caution	for:against	-	does not want it
call	noun:for	+	wants it done
demand	noun:for	+	wants it done
appeal	noun:for	+	wants it done
# --- evaluations
unacceptable	eval	-	cannot be had
intolerable	eval	-	cannot be had
inadmissible	eval	-	cannot be had
unthinkable	eval	-	cannot be had
impossible	eval	-	cannot be had
unrealistic	eval	-	cannot be had
unworkable	eval	-	cannot work
useless	eval	-	no good
pointless	eval	-	no good
futile	eval	-	no good
counterproductive	eval	-	does harm
harmful	eval	-	does harm
dangerous	eval	-	does harm
wrong	eval	-	disapproval
illegal	eval	-	disapproval
illegitimate	eval	-	disapproval
unlawful	eval	-	disapproval
unjust	eval	-	disapproval
unfair	eval	-	disapproval
biased	eval	-	disapproval
one-sided	eval	-	disapproval
mistake	eval	-	disapproval
disaster	eval	-	disapproval
farce	eval	-	disapproval
vital	eval	+	wanted
important	eval	+	wanted
needed	eval	+	wanted
essential	eval	+	wanted
crucial	eval	+	wanted
necessary	eval	+	wanted
imperative	eval	+	wanted
acceptable	eval	+	can be had
desirable	eval	+	wanted
welcome	eval	+	approval
legitimate	eval	+	approval
only way	eval	+	wanted
criticise	as	-	disapproval
criticize	as	-	disapproval
denounce	as	-	disapproval
condemn	as	-	disapproval
dismiss	as	-	disapproval
reject	as	-	refusal
# --- prepositions
for	prep	+	is for it
against	prep	-	is against it
favour	prep	+	in favour of
favor	prep	+	in favour of
# --- deeds
veto	obj	-	a vote against
block	obj	-	stops it
supply	deed:arms/weapon/ammunition/missile/tank/munition	+	arms are support
sell	deed:arms/weapon/ammunition/missile/tank/munition	+	arms are support
deliver	deed:arms/weapon/ammunition/missile/tank/munition	+	arms are support
send	deed:arms/weapon/ammunition/missile/tank/munition	+	arms are support
ship	deed:arms/weapon/ammunition/missile/tank/munition	+	arms are support
provide	deed:arms/weapon/ammunition/missile/tank/munition	+	arms are support
impose	deed:sanction/embargo/blockade/ban	+	the measure itself
lift	obj	-	ends the measure
