# Plans put forward, and how they are met.
#
#   name | strength | nouns
#
# "strong" nouns name a plan where they carry a name, an owner or what it is
# about; "weak" ones only where they have an owner and say what they are for,
# or mean again a plan already named ("the idea").
nouns | strong | plan proposal initiative accord agreement deal communique communiqué resolution roadmap treaty pact framework blueprint variant draft
nouns | weak | vision offer idea option solution document text scheme package formula settlement document compromise counterproposal
# Adjectives, nouns and verbs before a plan that tell nothing about which it is.
plain | - | peace transition political new draft full own last latest same current proposed three-step step comprehensive interim
# Words before a plan's noun that make it a purchase or a wage and no plan of
# the parties to a conflict ("an oil supply deal", "a pay agreement").
goods | - | oil gas fuel arms weapon weapons supply purchase sale business contract pay wage salary loan record book film television sponsorship merger takeover share property land rent plea flight travel holiday pension tax
#   lemma | frame | response | example, the entry's test
#
# Frames: obj, prep=p,q as for events; noun=p a noun whose phrase with p is
# the plan ("support for the plan"); only the second of these is measured on
# "support": accept, reject and so on are verbs.
support | obj | supports | Norvia supports the Kelm plan.
back | obj | supports | Norvia backed the Kelm plan.
endorse | obj | supports | Norvia endorsed the Kelm plan.
promote | obj | supports | Norvia promoted the Kelm plan.
welcome | obj | supports | Norvia welcomed the Kelm plan.
hail | obj | supports | Norvia hailed the Kelm plan.
praise | obj | supports | Norvia praised the Kelm plan.
champion | obj | supports | Norvia championed the Kelm plan.
favour | obj | supports | Norvia favoured the Kelm plan.
favor | obj | supports | Norvia favored the Kelm plan.
defend | obj | supports | Norvia defended the Kelm plan.
support | noun=for,of | supports | Norvia reiterated its support for the Kelm plan.
backing | noun=for,of | supports | Norvia voiced its backing for the Kelm plan.
endorsement | noun=of | supports | Norvia voiced its endorsement of the Kelm plan.
accept | obj | accepts | Norvia accepted the Kelm plan.
approve | obj | accepts | Norvia approved the Kelm plan.
approve | prep=of | accepts | Norvia approved of the Kelm plan.
adopt | obj | accepts | Norvia adopted the Kelm plan.
sign | obj | accepts | Norvia signed the Kelm plan.
ratify | obj | accepts | Norvia ratified the Kelm plan.
embrace | obj | accepts | Norvia embraced the Kelm plan.
agree | prep=to,with,on | accepts | Norvia agreed to the Kelm plan.
acceptance | noun=of | accepts | Norvia announced its acceptance of the Kelm plan.
reject | obj | rejects | Norvia rejected the Kelm plan.
refuse | obj | rejects | Norvia refused the Kelm plan.
dismiss | obj | rejects | Norvia dismissed the Kelm plan.
spurn | obj | rejects | Norvia spurned the Kelm plan.
rebuff | obj | rejects | Norvia rebuffed the Kelm plan.
oppose | obj | rejects | Norvia opposed the Kelm plan.
decline | obj | rejects | Norvia declined the Kelm plan.
turn_down | obj | rejects | Norvia turned down the Kelm plan.
rejection | noun=of | rejects | Norvia announced its rejection of the Kelm plan.
opposition | noun=to | rejects | Norvia voiced its opposition to the Kelm plan.
criticise | obj | criticises | Norvia criticised the Kelm plan.
criticize | obj | criticises | Norvia criticized the Kelm plan.
condemn | obj | criticises | Norvia condemned the Kelm plan.
denounce | obj | criticises | Norvia denounced the Kelm plan.
slam | obj | criticises | Norvia slammed the Kelm plan.
deride | obj | criticises | Norvia derided the Kelm plan.
attack | obj | criticises | Norvia attacked the Kelm plan.
fault | obj | criticises | Norvia faulted the Kelm plan.
criticism | noun=of | criticises | Norvia voiced its criticism of the Kelm plan.
question | obj | reserves | Norvia questioned the Kelm plan.
doubt | obj | reserves | Norvia doubted the Kelm plan.
veto | obj | vetoes | Norvia vetoed the Kelm plan.
block | obj | vetoes | Norvia blocked the Kelm plan.
implement | negated | not-implemented | The Kelm plan was never implemented.
implement | badly | not-implemented | The Kelm plan was implemented unsatisfactorily.
