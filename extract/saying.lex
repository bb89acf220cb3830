# Words of saying and writing.
#
#   lemma  frames  act  reason
#
# frames, any number of:
#   c  takes a clause or a quotation ("said that", "said: ...", "..., he said")
#   t  like c, and its object is who is told ("told reporters that")
#   i  takes an infinitive ("vowed to", and with t "urged them to")
#   f  takes a phrase with a preposition, named after a colon ("called for")
#   o  takes a noun phrase ("announced the plan", "denied the charge")
#   a  takes who and then what: all of it is the content ("accused him of bias")
#   q  only with a quotation
# act is what the cue makes of it: say, ask, deny, accuse, demand, promise,
# threaten, praise, criticise, silence, announce.
say	c	say	plain
tell	t,i	say	plain
add	c	say	goes on
state	c	say	plain
write	c	say	in writing
note	c,o	say	plain
argue	c,f:for/against	say	argument
announce	c,o,i	announce	plain
report	c,o	say	plain
suggest	c,o	say	weak
explain	c,o	say	plain
claim	c,o,i	say	doubted
insist	c,f:on	say	strong
declare	c,o	say	formal
warn	t,f:of/against/about	say	warning
acknowledge	c,o	admit	against own interest
concede	c,o	admit	against own interest
admit	c,o,f:to	admit	against own interest
confess	c,f:to	admit	against own interest
confirm	c,o	say	plain
deny	c,o	deny	plain
reply	c	say	answer
respond	q,f:to	say	answer
answer	c	say	answer
counter	c	say	answer
retort	c	say	answer
respond	c	say	answer
assert	c,o	say	plain
allege	c,o	accuse	plain
contend	c	say	argument
maintain	c	say	argument
reiterate	c,o	say	again
repeat	c,o	say	again
stress	c,o	say	weight
emphasise	c,o	say	weight
emphasize	c,o	say	weight
underline	c,o	say	weight
underscore	c,o	say	weight
highlight	c,o	say	weight
observe	c	say	plain
remark	c	say	plain
comment	c,f:on	say	plain
mention	c,o	say	plain
reveal	c,o	say	news
disclose	c,o	say	news
indicate	c,o	say	weak
signal	c,o	say	weak
hint	c,f:at	say	weak
imply	c	say	weak
recall	c,o	say	memory
recount	c,o	say	memory
recalled	c	say	memory
relate	c	say	memory
describe	a	say	naming
call	a,f:for,i	say	naming
label	a	criticise	naming
brand	a	criticise	naming
dub	a	say	naming
term	a	say	naming
characterise	a	say	naming
characterize	a	say	naming
portray	a	say	naming
accuse	a	accuse	plain
blame	a	accuse	plain
charge	c	accuse	plain
criticise	o	criticise	plain
criticize	o	criticise	plain
condemn	o	criticise	plain
denounce	o	criticise	plain
slam	o	criticise	press word
blast	o	criticise	press word
lash	f:at	criticise	press word
attack	q	criticise	press word
rebuke	o	criticise	plain
deplore	o	criticise	plain
decry	o	criticise	plain
lament	c,o	criticise	sorrow
ridicule	o	criticise	mockery
mock	o	criticise	mockery
question	c,o	criticise	doubt
dismiss	o	criticise	refusal
reject	o	deny	refusal
rule	x	deny	only with out
praise	o	praise	plain
hail	o	praise	plain
laud	o	praise	plain
tout	o	praise	plain
welcome	o	praise	plain
commend	o	praise	plain
thank	a	praise	plain
congratulate	a	praise	plain
applaud	o	praise	plain
express	o	say	feeling
voice	o	say	feeling
urge	t,i,o	demand	plain
demand	c,o,i	demand	plain
call_on	i	demand	plain
appeal	f:for,i	demand	plain
ask	t,i,f:for	ask	plain
request	c,o	ask	plain
inquire	c	ask	plain
enquire	c	ask	plain
wonder	c	ask	plain
propose	c,o,i	announce	plan
recommend	c,o	say	advice
advise	t,i	say	advice
order	i,t	demand	plain
instruct	i,t	demand	plain
vow	c,i	promise	plain
pledge	c,i,o	promise	plain
promise	c,i,o	promise	plain
swear	c,i	promise	plain
offer	i	promise	plain
threaten	c,i	threaten	plain
boast	c,f:about/of	say	pride
brag	c,f:about	say	pride
joke	c,f:about	say	jest
quip	c	say	jest
complain	c,f:about/of	criticise	plain
predict	c,o	say	future
forecast	c,o	say	future
conclude	c	say	finding
estimate	c	say	finding
testify	c	say	in court
affirm	c,o	say	plain
assure	t	promise	plain
reassure	t	promise	plain
inform	t	say	plain
notify	t	say	plain
remind	t	say	plain
tweet	c,o	say	in writing
post	c	say	in writing
publish	o	say	in writing
cite	o	say	names a reason
quote	a	say	relay
read	q	say	in writing
speak	f:of/about	say	plain
talk	f:about/of	say	plain
discuss	o	say	topic
address	q	say	topic
outline	c,o	announce	plan
detail	o	announce	plan
unveil	o	announce	plan
present	q	announce	plan
lay	x	announce	only with out
caution	c,f:against	say	warning
apologise	f:for,c	say	plain
apologize	f:for,c	say	plain
defend	o	say	defence
challenge	o,t	say	contest
vent	q	say	feeling
shout	c	say	loud
yell	c	say	loud
scream	c	say	loud
chant	c	say	loud
whisper	c	say	low
murmur	c	say	low
exclaim	c	say	loud
cry	q	say	loud
continue	q	say	goes on
begin	q	say	goes on
conclude	q	say	goes on
agree	c	say	assent
disagree	c	say	dissent
decide	x	say	no speech
point	x	say	only with out or to
elaborate	q	say	goes on
clarify	c,o	say	plain
speculate	c	say	weak
proclaim	c,o	say	formal
decree	c,o	say	formal
rule	c	say	of courts
find	x	say	no speech
show	x	say	of studies
refuse	x	silence	see silence
decline	x	silence	see silence
refer	f:to	say	topic
accuse	c	accuse	plain
issue	o:statement/warning/call/appeal/threat/denial	say	with its noun
release	o:statement	say	with its noun
make	o:statement/claim/call/appeal/promise/threat/remark/comment/pledge/announcement	say	with its noun
give	o:toll/figure/account/warning/assurance/interview/statement/speech	say	with its noun
put	o:toll/number/figure	say	puts a figure on it
