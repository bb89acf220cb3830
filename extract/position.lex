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
#   to       verb: target is the infinitive after the one addressed ("urged X to")
#   prep     preposition in the predicate ("is against the pact")
#   ask      verb of saying that asks ("called for", "pleaded for"): as for:P, but nothing under "not"
#   seq:W    verb and the words behind it ("pull" with "out of"): target is what follows; * stands for up to three words
#            before a noun, a/b for either word
#   seqto:W  as seq, then who is asked: target is the infinitive that follows
#   adj:P    adjective or participle in the predicate with its preposition ("is opposed to")
#   adjto    adjective with an infinitive ("is unwilling to share"): target is the infinitive
#   deed:N   verb with one of these nouns for its object: the deed itself is the target
# Signs: + for, - against, 0 neutral; unchanged, changed, softened, hardened, dropped, away: a claim about the holder's
# line and no side. Behind the sign, the kind: deed, offer; "mild" for evaluations that are a stance only of matters
# that parties decide ("important talks", not "important weather").
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
rule	seq:out	-	will not have it
boycott	obj	- deed	opposition by deed
snub	obj	-	refusal
cling	for:to	+ weak	holds fast
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
demand	noun:for/that	+	wants it done
appeal	noun:for	+	wants it done
insistence	noun:on/that	+	wants it done
precondition	noun:that	+	wants it done
condition	noun:that	+	wants it done
# --- evaluations
unacceptable	eval	-	cannot be had
intolerable	eval	-	cannot be had
inadmissible	eval	-	cannot be had
unthinkable	eval	-	cannot be had
impossible	eval	- mild	cannot be had
unrealistic	eval	- mild	cannot be had
unworkable	eval	-	cannot work
useless	eval	- mild	no good
pointless	eval	-	no good
futile	eval	- mild	no good
counterproductive	eval	-	does harm
harmful	eval	- mild	does harm
dangerous	eval	- mild	does harm
wrong	eval	- mild	disapproval
illegal	eval	-	disapproval
illegitimate	eval	-	disapproval
unlawful	eval	-	disapproval
unjust	eval	-	disapproval
unfair	eval	- mild	disapproval
biased	eval	-	disapproval
one-sided	eval	-	disapproval
mistake	eval	- mild	disapproval
disaster	eval	- mild	disapproval
farce	eval	-	disapproval
vital	eval	+ mild	wanted
important	eval	+ mild	wanted
needed	eval	+ mild	wanted
essential	eval	+ mild	wanted
crucial	eval	+ mild	wanted
necessary	eval	+ mild	wanted
imperative	eval	+ mild	wanted
acceptable	eval	+	can be had
desirable	eval	+ mild	wanted
welcome	eval	+ mild	approval
legitimate	eval	+	approval
# --- prepositions
for	prep	+	is for it
against	prep	-	is against it
favour	prep	+	in favour of
favor	prep	+	in favour of
# --- deeds
veto	obj	- deed	a vote against
block	obj	- deed	stops it
supply	deed:arms/arm/weapon/ammunition/missile/tank/munition	+ deed	arms are support
sell	deed:arms/arm/weapon/ammunition/missile/tank/munition	+ deed	arms are support
deliver	deed:arms/arm/weapon/ammunition/missile/tank/munition	+ deed	arms are support
send	deed:arms/arm/weapon/ammunition/missile/tank/munition	+ deed	arms are support
ship	deed:arms/arm/weapon/ammunition/missile/tank/munition	+ deed	arms are support
provide	deed:arms/arm/weapon/ammunition/missile/tank/munition	+ deed	arms are support
impose	deed:sanction/embargo/blockade/ban	+ deed	the measure itself
lift	obj	- deed	ends the measure
# --- turns of speech
throw	seq:* weight behind	+	support
give	seq:* backing/support/blessing/approval to	+	support
lend	seq:* support/backing/weight to	+	support
come	seq:out in favour/favor of	+	support
come	seq:out against	-	opposition
come	seq:out for	+	support
speak	seq:out against	-	opposition
speak	seq:in favour/favor of	+	support
take	seq:issue with	-	disagreement
take	seq:* side/sides of	+	taking sides
lodge	seq:* protest/complaint against	-	opposition by deed
raise	seq:objection/objections to	-	opposition
say	seq:no to	-	refusal
say	seq:yes to	+	consent
turn	seq:down	-	refusal
turn	seq:* back/backs on	-	refusal
throw	seq:out	-	refusal
shrug	seq:off	-	refusal
brush	seq:aside/off	-	refusal
pour	seq:cold water on	-	disapproval
pull	seq:out of	-	leaves it
walk	seq:out of	-	leaves it
back	seq:out of	-	leaves it
hold	seq:out for	+	wants it done
stick	seq:to * position/stance/line/policy on	unchanged	claim of sameness
stand	seq:firm on	unchanged	claim of sameness
change	seq:* mind about/on/over	changed	claim of change
make	seq:* u-turn on	changed	claim of change
distance	seq:itself/himself/herself/themselves from	-	turning away
take	seq:distance from	-	turning away
keep	seq:* distance from	-	turning away
move	seq:away from	away	claim of change
shift	seq:away from	away	claim of change
backtrack	seq:on	changed	claim of change
give	seq:up * demand/support/opposition for/to	dropped	claim of change
tear	seq:up	- deed	ends it
put	seq:forward	+ offer	own plan
have	seq:no objection/objections to	0	will not stand against it
make	seq:* appeal for	+	wants it done
issue	seq:* appeal/call for	+	wants it done
make	seq:clear * opposition to	-	opposition
recall	seq:* ambassador/envoy from	- deed	a break with a state
withdraw	seq:* ambassador/envoy/ambassadors from	- deed	a break with a state
pull	seq:* ambassador/ambassadors/envoy/envoys out of	- deed	a break with a state
close	seq:* embassy/consulate/mission in	- deed	a break with a state
shut	seq:* embassy/consulate/mission in	- deed	a break with a state
expel	seq:* diplomat/diplomats/ambassador/envoy/envoys of	- deed	a break with a state
sever	seq:* tie/ties/relations/relation with	- deed	a break with a state
cut	seq:* tie/ties/relations/relation with	- deed	a break with a state
cut	seq:off * tie/ties/relations/relation with	- deed	a break with a state
break	seq:off * tie/ties/relations/relation/talks with	- deed	a break with a state
suspend	seq:* tie/ties/relations/relation with	- deed	a break with a state
restore	seq:* tie/ties/relations/relation with	+ deed	mends a break
use	seq:* veto against	- deed	a vote against
cast	seq:* veto against	- deed	a vote against
suspend	seq:* aid to	- deed	takes support away
halt	seq:* aid to	- deed	takes support away
grant	seq:asylum to	+ deed	shelter is support
join	seq:calls/call for	+	wants it done
join	seq:* campaign against	-	opposition
# --- further verbs
disapprove	for:of	-	disapproval
disagree	for:with	-	disagreement
disown	obj	-	refusal
repudiate	obj	-	refusal
dislike	obj	-	disapproval
sympathise	for:with	+	support
sympathize	for:with	+	support
encourage	to	+	wants it done
beg	to	+	wants it done
advise	to	+	wants it done
implore	to	+	wants it done
warn	to	+	wants it done, or not: the infinitive says
appeal	to	+	wants it done
require	ccomp	+	wants it done
require	obj	+	wants it done
advise	for:against	-	does not want it
petition	for:for	+	wants it done
discourage	for:from	-	does not want it
like	obj	+	desire, with would
prefer	xcomp	+	desire
hope	xcomp	+	desire
support	xcomp	+	plain support
favour	xcomp	+	plain support
oppose	xcomp	-	plain opposition
recognise	obj	+ deed	recognition
recognize	obj	+ deed	recognition
consider	obj	+ weighs	weighs it: counts only on a condition
sign	obj	+ deed	consent
ratify	obj	+ deed	consent
sponsor	obj	+ deed	support
fund	obj	+ deed	support
finance	obj	+ deed	support
arm	obj	+ deed	support
train	obj	+ deed	support
quit	obj	- deed	leaves it
withdraw	for:from	- deed	leaves it
secede	for:from	- deed	leaves it
abstain	for:on/from/in	0 deed	takes no side
halt	deed:sale/shipment/delivery/supply/arms/arm/weapon	- deed	takes support away
suspend	deed:sale/shipment/delivery/supply/arms/arm/weapon	- deed	takes support away
# --- adjectives with a preposition
opposed	adj:to	-	opposition
hostile	adj:to	-	opposition
critical	adj:of	-	disapproval
sceptical	adj:of/about	-	doubt
skeptical	adj:of/about	-	doubt
wary	adj:of	-	doubt
committed	adj:to	+	support
sympathetic	adj:to	+	support
supportive	adj:of	+	support
loyal	adj:to	+	support
open	adj:to	+ offer	would take it up
ready	adj:for	+ offer	would take it up
eager	adj:for	+	desire
keen	adj:on	+	desire
ready	adjto	+	own deed
willing	adjto	+	own deed
prepared	adjto	+	own deed
keen	adjto	+	desire
eager	adjto	+	desire
determined	adjto	+	own deed
unwilling	adjto	-	will not
reluctant	adjto	-	will not
loath	adjto	-	will not
# --- further evaluations
precondition	eval	+	a condition set
prerequisite	eval	+	a condition set
disgrace	eval	-	disapproval
outrage	eval	-	disapproval
crime	eval	-	disapproval
fantasy	eval	-	cannot be had
propaganda	eval	-	not believed
non-starter	eval	-	cannot be had
inconceivable	eval	-	cannot be had
infeasible	eval	-	cannot be had
unjustified	eval	-	disapproval
barbaric	eval	-	disapproval
unconstitutional	eval	-	disapproval
flawed	eval	-	disapproval
doomed	eval	- mild	cannot work
dead	eval	- mild	cannot work
fair	eval	+ mild	approval
just	eval	+ mild	approval
feasible	eval	+ mild	can be had
low	eval	- mild	only with too
matters	eval	+ mild	wanted
matter	eval	+ mild	wanted
condition	eval	+ mild	a condition set
possible	eval	+ if not	cannot be had
enough	eval	+ if not	falls short
offer	obj	+ offer	own deed
tolerate	obj	+ if not	consent, said only when refused
present	deed:plan/proposal/initiative/offer/idea/roadmap	+ offer	own plan
forward	deed:plan/proposal/initiative/offer/idea/roadmap	+ offer	own plan
submit	deed:plan/proposal/initiative/offer/idea/roadmap	+ offer	own plan
unveil	deed:plan/proposal/initiative/offer/idea/roadmap	+ offer	own plan
float	deed:plan/proposal/initiative/offer/idea/roadmap	+ offer	own plan
table	deed:plan/proposal/initiative/offer/idea/roadmap	+ offer	own plan
severed	seq:* tie/ties/relations/relation with	- deed	a break with a state
severe	seq:* tie/ties/relations/relation with	- deed	a break with a state
tore	seq:up	- deed	ends it
lent	seq:* support/backing/weight to	+	support
upheld	obj	+	support against attack
repudiated	obj	-	refusal
stuck	seq:to * position/stance/line/policy on	unchanged	claim of sameness
indispensable	eval	+ mild	wanted
lawful	eval	+	approval
sham	eval	-	disapproval
scandal	eval	-	disapproval
injustice	eval	-	disapproval
waste	eval	- mild	no good
folly	eval	-	disapproval
good	eval	+ mild	approval
positive	eval	+ mild	approval
bad	eval	- mild	disapproval
put	seqto:* pressure on	+	wants it done
make	seqto:* appeal to	+	wants it done
issue	seqto:* appeal to	+	wants it done
insult	eval	-	disapproval
mockery	eval	-	disapproval
travesty	eval	-	disapproval
fiasco	eval	-	disapproval
betrayal	eval	-	disapproval
provocation	eval	-	disapproval
capitulation	eval	-	disapproval
absurdity	eval	-	disapproval
charade	eval	-	disapproval
blunder	eval	-	disapproval
fraud	eval	-	disapproval
nonsense	eval	-	disapproval
lie	eval	-	disapproval
trap	eval	-	disapproval
aggression	eval	-	disapproval
violation	eval	-	disapproval
tragedy	eval	-	disapproval
catastrophe	eval	-	disapproval
failure	eval	-	disapproval
threat	eval	-	disapproval
blow	eval	-	disapproval
step-back	eval	-	disapproval
affront	eval	-	disapproval
shame	eval	-	disapproval
humiliation	eval	-	disapproval
absurd	eval	-	disapproval
immoral	eval	-	disapproval
cruel	eval	-	disapproval
inhumane	eval	-	disapproval
inhuman	eval	-	disapproval
reckless	eval	-	disapproval
irresponsible	eval	-	disapproval
provocative	eval	-	disapproval
shameful	eval	-	disapproval
disgraceful	eval	-	disapproval
deplorable	eval	-	disapproval
outrageous	eval	-	disapproval
ridiculous	eval	-	disapproval
indefensible	eval	-	disapproval
abhorrent	eval	-	disapproval
despicable	eval	-	disapproval
repugnant	eval	-	disapproval
heinous	eval	-	disapproval
undemocratic	eval	-	disapproval
discriminatory	eval	-	disapproval
disproportionate	eval	-	disapproval
hypocritical	eval	-	disapproval
misguided	eval	-	disapproval
invalid	eval	-	disapproval
void	eval	-	disapproval
null	eval	-	disapproval
criminal	eval	-	disapproval
inexcusable	eval	-	disapproval
unwise	eval	-	disapproval
ill-advised	eval	-	disapproval
short-sighted	eval	-	disapproval
premature	eval	- mild	disapproval
inappropriate	eval	- mild	disapproval
insufficient	eval	- mild	disapproval
inadequate	eval	- mild	disapproval
meaningless	eval	- mild	disapproval
worthless	eval	- mild	disapproval
excessive	eval	- mild	disapproval
hasty	eval	- mild	disapproval
naive	eval	- mild	disapproval
unnecessary	eval	- mild	disapproval
unhelpful	eval	- mild	disapproval
ineffective	eval	- mild	disapproval
breakthrough	eval	+ mild	approval
milestone	eval	+ mild	approval
opportunity	eval	+ mild	approval
blessing	eval	+ mild	approval
victory	eval	+ mild	approval
triumph	eval	+ mild	approval
success	eval	+ mild	approval
reasonable	eval	+ mild	approval
constructive	eval	+ mild	approval
valid	eval	+ mild	approval
justified	eval	+ mild	approval
appropriate	eval	+ mild	approval
commendable	eval	+ mild	approval
encouraging	eval	+ mild	approval
balanced	eval	+ mild	approval
excellent	eval	+ mild	approval
useful	eval	+ mild	approval
helpful	eval	+ mild	approval
wise	eval	+ mild	approval
worthwhile	eval	+ mild	approval
beneficial	eval	+ mild	approval
viable	eval	+ mild	approval
workable	eval	+ mild	approval
realistic	eval	+ mild	approval
sound	eval	+ mild	approval
timely	eval	+ mild	approval
right	eval	+ mild	approval
