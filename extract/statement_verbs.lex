# Words of saying: verbs that report speech or writing.
#
#   lemma  act  frames  reason
#
# Frames, more than one apart by a blank; the words after a colon narrow them:
#   c        that-clause, quotation, or a clause before it (parenthetical); c:P with that particle (point out)
#   q        a quotation and nothing else
#   t        as c, with the one told as object; also an infinitive
#   i        infinitive, the speaker its doer; i:say only of a verb of saying or answering
#   u        object that is asked, then an infinitive; ufor:P the one asked stands after that preposition
#   o        the object is what was said or spoken of; o:P with that particle, o:word only nouns of speech, o:voice only quoted or with a reason
#   a        object and what it is called (as X, X)
#   g        gerund; g:P with that particle
#   p:P      phrase with one of these prepositions
#   op:P     object, then a phrase with one of these prepositions
#   put, give, so the constructions of these verbs
#
# --- plain saying
say	say	c so	takes a that-clause or a quotation
add	say	c	takes a that-clause or a quotation
state	say	c o	takes a that-clause or a quotation
declare	say	c o a	takes a that-clause or a quotation
remark	say	c p:on/about	takes a that-clause or a quotation
observe	say	c	takes a that-clause or a quotation
note	say	c o	takes a that-clause or a quotation
mention	say	c o g	takes a that-clause or a quotation
comment	say	c p:on/about	takes a that-clause or a quotation
explain	say	c o	takes a that-clause or a quotation
reply	say	c	takes a that-clause or a quotation
answer	say	c	takes a that-clause or a quotation
respond	say	c	takes a that-clause or a quotation
continue	say	q	introduces a quotation only
recall	say	c o g	takes a that-clause or a quotation
recount	say	c o	takes a that-clause or a quotation
relate	say	c	takes a that-clause or a quotation
muse	say	c	takes a that-clause or a quotation
quip	say	c	takes a that-clause or a quotation
joke	say	c p:about	takes a that-clause or a quotation
whisper	say	c	takes a that-clause or a quotation
shout	say	c o	takes a that-clause or a quotation
yell	say	c o	takes a that-clause or a quotation
chant	say	c o	takes a that-clause or a quotation
cry	say	q	introduces a quotation only
exclaim	say	c	takes a that-clause or a quotation
interject	say	c	takes a that-clause or a quotation
utter	say	o	what was said or spoken of is the object
voice	say	o	what was said or spoken of is the object
express	say	o	what was said or spoken of is the object
convey	say	c o	takes a that-clause or a quotation
proclaim	say	c o a	takes a that-clause or a quotation
pronounce	say	c a	takes a that-clause or a quotation
opine	say	c	takes a that-clause or a quotation
reason	say	q	introduces a quotation only
laugh	say	q	introduces a quotation only
sigh	say	q	introduces a quotation only
shrug	say	q	introduces a quotation only
elaborate	say	q p:on	introduces a quotation only
clarify	say	c o	takes a that-clause or a quotation
specify	say	c o	takes a that-clause or a quotation
articulate	say	c o	takes a that-clause or a quotation
summarize	say	c o	takes a that-clause or a quotation
reflect	say	q	introduces a quotation only
chime	say	q	introduces a quotation only
retort	say	c	takes a that-clause or a quotation
counter	say	c	takes a that-clause or a quotation
agree	say	c	takes a that-clause or a quotation
disagree	say	c	takes a that-clause or a quotation
concur	say	c	takes a that-clause or a quotation
speak	say	q p:of/about	introduces a quotation only
talk	say	q p:about/of/against/up	introduces a quotation only
discuss	say	o	what was said or spoken of is the object
#
go	say	q	introduces a quotation only
testify	say	c p:about/to	takes a that-clause or a quotation
swear	say	c i	takes a that-clause or a quotation
confide	say	c	takes a that-clause or a quotation
intone	say	q	introduces a quotation only
gush	say	q	introduces a quotation only
begin	say	q	introduces a quotation only
conclude	say	c	takes a that-clause or a quotation
bristle	say	q p:at	introduces a quotation only
tout	say	o a g	what was said or spoken of is the object
list	say	o	what was said or spoken of is the object
put	say	put q	a figure or wording is put: put it, put the toll at
deliver	say	o:word	what was said or spoken of is the object
give	say	give	giving a figure or account
make	say	o:word	what was said or spoken of is the object
offer	say	o:word i	what was said or spoken of is the object
raise	say	o:word	what was said or spoken of is the object
level	say	o:word	what was said or spoken of is the object
issue	say	o:word	what was said or spoken of is the object
release	say	o:word	what was said or spoken of is the object
launch	say	o:word	what was said or spoken of is the object
sound	say	o:word	what was said or spoken of is the object
weigh	say	q	introduces a quotation only
refer	say	p:to	speaks of what follows the preposition
allude	say	p:to	speaks of what follows the preposition
point	say	p:to c:out	speaks of what follows the preposition
spell	say	o:out c:out	what was said or spoken of is the object
lay	say	o:out	what was said or spoken of is the object
set	say	o:out	what was said or spoken of is the object
outline	say	o c	what was said or spoken of is the object
detail	say	o c	what was said or spoken of is the object
sum	say	o:up q	what was said or spoken of is the object
describe	say	c a o	takes a that-clause or a quotation
characterize	say	a	gives the object a name or quality
characterise	say	a	gives the object a name or quality
depict	say	a	gives the object a name or quality
portray	say	a	gives the object a name or quality
paint	say	a	gives the object a name or quality
label	say	a	gives the object a name or quality
brand	say	a	gives the object a name or quality
dub	say	a	gives the object a name or quality
term	say	a	gives the object a name or quality
call	say	a p:for/on p:for ufor:on	gives the object a name or quality
liken	say	op:to	object and what it is blamed, named or thanked for
compare	say	op:to/with	object and what it is blamed, named or thanked for
define	say	a	gives the object a name or quality
cite	say	o c	what was said or spoken of is the object
quote	say	o a	what was said or spoken of is the object
attribute	say	op:to	object and what it is blamed, named or thanked for
credit	say	op:with/for	object and what it is blamed, named or thanked for
reference	say	o	what was said or spoken of is the object
invoke	say	o	what was said or spoken of is the object
narrate	say	c o	takes a that-clause or a quotation
predict	say	c o	takes a that-clause or a quotation
forecast	say	c o	takes a that-clause or a quotation
estimate	say	c o	takes a that-clause or a quotation
speculate	say	c p:about	takes a that-clause or a quotation
guess	say	q	introduces a quotation only
wonder	say	q	introduces a quotation only
suggest	say	c o g	takes a that-clause or a quotation
signal	say	c o	takes a that-clause or a quotation
indicate	say	c o	takes a that-clause or a quotation
imply	say	c	takes a that-clause or a quotation
hint	say	c p:at	takes a that-clause or a quotation
intimate	say	c	takes a that-clause or a quotation
propose	say	c o g i	takes a that-clause or a quotation
float	say	o	what was said or spoken of is the object
surmise	say	c	takes a that-clause or a quotation
# --- saying with weight on truth or firmness
insist	say	c p:on	takes a that-clause or a quotation
assert	say	c o	takes a that-clause or a quotation
maintain	say	c	takes a that-clause or a quotation
contend	say	c	takes a that-clause or a quotation
claim	say	c o i	takes a that-clause or a quotation
argue	say	c p:for/against	takes a that-clause or a quotation
affirm	say	c o	takes a that-clause or a quotation
reaffirm	say	c o	takes a that-clause or a quotation
reiterate	say	c o	takes a that-clause or a quotation
repeat	say	c o	takes a that-clause or a quotation
stress	say	c o	takes a that-clause or a quotation
emphasize	say	c o	takes a that-clause or a quotation
emphasise	say	c o	takes a that-clause or a quotation
underline	say	c o	takes a that-clause or a quotation
underscore	say	c o	takes a that-clause or a quotation
highlight	say	c o	takes a that-clause or a quotation
assure	say	t op:of	names the one told, then what was said
reassure	say	t	names the one told, then what was said
remind	say	t op:of	names the one told, then what was said
boast	say	c p:about/of	takes a that-clause or a quotation
brag	say	c p:about/of	takes a that-clause or a quotation
profess	say	c o i	takes a that-clause or a quotation
vouch	say	p:for	speaks of what follows the preposition
attest	say	c p:to	takes a that-clause or a quotation
certify	say	c o	takes a that-clause or a quotation
confirm	say	c o	takes a that-clause or a quotation
corroborate	say	o	what was said or spoken of is the object
acknowledge	say	c o g	takes a that-clause or a quotation
admit	say	c o g p:to	takes a that-clause or a quotation
concede	say	c o	takes a that-clause or a quotation
confess	say	c p:to	takes a that-clause or a quotation
grant	say	q	introduces a quotation only
allow	say	q	introduces a quotation only
warn	say	t p:of/against/about u	names the one told, then what was said
caution	say	t p:against/about	names the one told, then what was said
advise	say	t u	names the one told, then what was said
alert	say	t	names the one told, then what was said
notify	say	t	names the one told, then what was said
inform	say	t op:of/about	names the one told, then what was said
brief	say	op:on	object and what it is blamed, named or thanked for
tell	say	t	names the one told, then what was said
apprise	say	op:of	object and what it is blamed, named or thanked for
lecture	say	q	introduces a quotation only
preach	say	c	takes a that-clause or a quotation
# --- saying in print or as news
report	report	c o g	takes a that-clause or a quotation
write	report	c p:about/of	takes a that-clause or a quotation
tweet	report	c o	takes a that-clause or a quotation
post	report	c	takes a that-clause or a quotation
publish	report	o:word	what was said or spoken of is the object
announce	report	c o	takes a that-clause or a quotation
reveal	report	c o	takes a that-clause or a quotation
disclose	report	c o	takes a that-clause or a quotation
divulge	report	c o	takes a that-clause or a quotation
broadcast	report	q	introduces a quotation only
document	report	c:med	a document or study shows; only with words of its own
read	report	q	introduces a quotation only
email	report	c	takes a that-clause or a quotation
text	report	q	introduces a quotation only
blog	report	c	takes a that-clause or a quotation
editorialize	report	c	takes a that-clause or a quotation
pen	report	o:word	what was said or spoken of is the object
allege	report	c o	takes a that-clause or a quotation
purport	report	i	takes an infinitive whose doer is the speaker
find	report	c:med	a document or study shows; only with words of its own
show	report	c:med	a document or study shows; only with words of its own
# --- denial and rejection in words
deny	deny	c o g	takes a that-clause or a quotation
reject	deny	o a	what was said or spoken of is the object
dismiss	deny	o a	what was said or spoken of is the object
rebut	deny	o c	what was said or spoken of is the object
refute	deny	o c	what was said or spoken of is the object
dispute	deny	o c	what was said or spoken of is the object
contradict	deny	o	what was said or spoken of is the object
disavow	deny	o	what was said or spoken of is the object
disown	deny	o	what was said or spoken of is the object
repudiate	deny	o	what was said or spoken of is the object
renounce	deny	o	what was said or spoken of is the object
brush	deny	o:off o:aside a	what was said or spoken of is the object
rule	deny	o:out g:out c	what was said or spoken of is the object
discount	deny	o	what was said or spoken of is the object
rebuff	deny	o	what was said or spoken of is the object
downplay	deny	o	what was said or spoken of is the object
query	deny	o c	what was said or spoken of is the object
question	deny	o c	what was said or spoken of is the object
challenge	deny	o c u	what was said or spoken of is the object
contest	deny	o	what was said or spoken of is the object
# --- asking
ask	ask	c u t p:for/about	takes a that-clause or a quotation
inquire	ask	c p:about	takes a that-clause or a quotation
enquire	ask	c p:about	takes a that-clause or a quotation
demand	ask	c o i	takes a that-clause or a quotation
request	ask	c o u	takes a that-clause or a quotation
beg	ask	u p:for	names the one asked, then an infinitive
plead	ask	c u p:for i	takes a that-clause or a quotation
implore	ask	u c	names the one asked, then an infinitive
beseech	ask	u	names the one asked, then an infinitive
appeal	ask	p:for/to	speaks of what follows the preposition
urge	ask	c o u	takes a that-clause or a quotation
exhort	ask	u	names the one asked, then an infinitive
encourage	ask	u	names the one asked, then an infinitive
press	ask	u	names the one asked, then an infinitive
order	ask	c u	takes a that-clause or a quotation
instruct	ask	u c	names the one asked, then an infinitive
command	ask	u c	names the one asked, then an infinitive
direct	ask	u	names the one asked, then an infinitive
dare	ask	u	names the one asked, then an infinitive
invite	ask	u	names the one asked, then an infinitive
petition	ask	u p:for	names the one asked, then an infinitive
lobby	ask	u p:for	names the one asked, then an infinitive
recommend	ask	c o g u	takes a that-clause or a quotation
counsel	ask	u	names the one asked, then an infinitive
advocate	ask	o g p:for	what was said or spoken of is the object
remonstrate	ask	c	takes a that-clause or a quotation
entreat	ask	u	names the one asked, then an infinitive
# --- commitment in words
promise	promise	c i o t	takes a that-clause or a quotation
vow	promise	c i o	takes a that-clause or a quotation
pledge	promise	c i o	takes a that-clause or a quotation
threaten	promise	c i o	takes a that-clause or a quotation
undertake	promise	i	takes an infinitive whose doer is the speaker
guarantee	promise	c o	takes a that-clause or a quotation
volunteer	promise	q	introduces a quotation only
# --- blame in words
accuse	criticise	op:of a	object and what it is blamed, named or thanked for
blame	criticise	op:for/on o	object and what it is blamed, named or thanked for
criticize	criticise	o op:for a c	what was said or spoken of is the object
criticise	criticise	o op:for a c	what was said or spoken of is the object
condemn	criticise	o op:for/as a	what was said or spoken of is the object
denounce	criticise	o op:for a	what was said or spoken of is the object
deplore	criticise	o	what was said or spoken of is the object
decry	criticise	o a	what was said or spoken of is the object
lambast	criticise	o op:for	what was said or spoken of is the object
lambaste	criticise	o op:for	what was said or spoken of is the object
blast	criticise	o op:for a	what was said or spoken of is the object
slam	criticise	o op:for a	what was said or spoken of is the object
rip	criticise	o op:for a	what was said or spoken of is the object
bash	criticise	o op:for	what was said or spoken of is the object
rebuke	criticise	o op:for	what was said or spoken of is the object
chide	criticise	o op:for	what was said or spoken of is the object
scold	criticise	o op:for	what was said or spoken of is the object
berate	criticise	o op:for	what was said or spoken of is the object
castigate	criticise	o op:for	what was said or spoken of is the object
censure	criticise	o op:for	what was said or spoken of is the object
fault	criticise	o op:for	what was said or spoken of is the object
attack	criticise	o:voice op:for a	what was said or spoken of is the object
assail	criticise	o op:for a	what was said or spoken of is the object
mock	criticise	o op:for a	what was said or spoken of is the object
ridicule	criticise	o op:for a	what was said or spoken of is the object
deride	criticise	o a	what was said or spoken of is the object
disparage	criticise	o	what was said or spoken of is the object
belittle	criticise	o	what was said or spoken of is the object
insult	criticise	o	what was said or spoken of is the object
taunt	criticise	o c	what was said or spoken of is the object
malign	criticise	o	what was said or spoken of is the object
pillory	criticise	o	what was said or spoken of is the object
skewer	criticise	o	what was said or spoken of is the object
excoriate	criticise	o op:for	what was said or spoken of is the object
upbraid	criticise	o op:for	what was said or spoken of is the object
reprimand	criticise	o op:for	what was said or spoken of is the object
admonish	criticise	o op:for u	what was said or spoken of is the object
knock	criticise	o:voice	what was said or spoken of is the object
rail	criticise	p:against/at/about	speaks of what follows the preposition
lash	criticise	p:at c:out p:out	speaks of what follows the preposition
rant	criticise	p:about/against	speaks of what follows the preposition
fume	criticise	c p:about/over	takes a that-clause or a quotation
grumble	criticise	c p:about	takes a that-clause or a quotation
complain	criticise	c p:about/of	takes a that-clause or a quotation
gripe	criticise	c p:about	takes a that-clause or a quotation
lament	criticise	c o	takes a that-clause or a quotation
bemoan	criticise	o	what was said or spoken of is the object
protest	criticise	c	takes a that-clause or a quotation
object	criticise	c p:to	takes a that-clause or a quotation
charge	criticise	c op:with	takes a that-clause or a quotation
trash	criticise	o	what was said or spoken of is the object
hammer	criticise	o:voice	what was said or spoken of is the object
pan	criticise	o	what was said or spoken of is the object
vilify	criticise	o	what was said or spoken of is the object
demonize	criticise	o	what was said or spoken of is the object
denigrate	criticise	o	what was said or spoken of is the object
smear	criticise	o	what was said or spoken of is the object
snipe	criticise	p:at q	speaks of what follows the preposition
fire	criticise	c:back q	takes a that-clause or a quotation
hit	criticise	c:back q	takes a that-clause or a quotation
shoot	criticise	c:back q	takes a that-clause or a quotation
strike	criticise	c:back q	takes a that-clause or a quotation
push	criticise	c:back	takes a that-clause or a quotation
# --- approval in words
praise	praise	o op:for a	what was said or spoken of is the object
hail	praise	o a	what was said or spoken of is the object
laud	praise	o op:for a	what was said or spoken of is the object
commend	praise	o op:for	what was said or spoken of is the object
applaud	praise	o op:for	what was said or spoken of is the object
compliment	praise	o op:on	what was said or spoken of is the object
congratulate	praise	o op:on/for	what was said or spoken of is the object
thank	praise	o op:for	what was said or spoken of is the object
salute	praise	o	what was said or spoken of is the object
welcome	praise	o	what was said or spoken of is the object
extol	praise	o	what was said or spoken of is the object
defend	praise	o a	what was said or spoken of is the object
apologize	praise	p:for c	speaks of what follows the preposition
apologise	praise	p:for c	speaks of what follows the preposition
# --- declining to say
decline	decline	i:say	takes an infinitive whose doer is the speaker
refuse	decline	i:say	takes an infinitive whose doer is the speaker
