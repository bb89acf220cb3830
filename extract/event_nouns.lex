# Nouns that tell events.
#
#   lemma | frame | TYPE mode | an example, which is the entry's test
#
# Frames:
#   of        its victims, objects or partners stand behind "of"
#   on        behind "on", "against", "at", "into", "to", "for", "over"
#   sym       all who take part are actors ("talks between X and Y")
#   loose     counts with one party near it; the others need a light verb or
#             two parties
#   bare      counts without any party where a phrase fills the frame
#   near=@c   a word of class c stands with it: a modifier, its verb or who acts
#
@labour = hunger general sit-in sit-down go worker employee teacher driver union student miner guard staff prisoner doctor nurse labourer laborer farmer
@verbal = call accuse describe brand denounce slam criticise criticize extraordinary scathing verbal blistering stinging withering bitter rhetorical media medium newspaper daily paper press broadcaster
@drill = war
@military = military ground air
@cyber = cyber
@peace = peacekeeper peacekeeping
attack | near=@verbal on | ACCUSE disapprove | The minister launched a scathing attack on the envoy.
assault | near=@verbal on | ACCUSE disapprove | The minister launched a verbal assault on the envoy.
strike | near=@labour on loose | PROTEST strike | The teachers went on strike over pay.
game | near=@drill sym | COOPERATE | Norvia and Zubar launched war games.
exercise | sym | COOPERATE | Norvia held an exercise with Zubar.
warrant | on | COERCE arrest | The court issued a warrant for the general.
attack | near=@cyber on | COERCE cyber | Norvia launched a cyber attack on Zubar.
operation | near=@military on | ASSAULT | Norvia launched a military operation against the rebels.
attack | on of loose | ASSAULT | The attack by Norvia on the town failed.
assault | on loose | ASSAULT | The rebels launched an assault on the town.
offensive | on loose | ASSAULT | The army launched an offensive against the rebels.
airstrike | on loose | ASSAULT aerial | Norvia carried out airstrikes on the town.
strike | on | ASSAULT | Norvia carried out strikes against the rebels.
raid | on | ASSAULT | The rebels carried out a raid on the town.
bombing | of on loose | ASSAULT explosives | The bombing of the town by Norvia went on.
bombardment | of on loose | ASSAULT heavy-weapons | The bombardment of the town by Norvia went on.
shelling | of on loose | ASSAULT heavy-weapons | The shelling of the town by Norvia went on.
massacre | of in loose | ASSAULT | The massacre of villagers by the militia went on.
killing | of loose | ASSAULT | The killing of two villagers by the militia was filmed.
murder | of | ASSAULT | The murder of the mayor by the militia was filmed.
assassination | of | ASSAULT targeted | The assassination of the minister by the rebels was filmed.
invasion | of loose | ASSAULT | The invasion of Zubar by Norvia failed.
occupation | of | ASSAULT | The occupation of Zubar by Norvia went on.
siege | of | ASSAULT | The siege of the town by the army went on.
clash | sym loose | ASSAULT | Clashes between the rebels and the army went on.
fighting | sym loose | ASSAULT | Fighting between the rebels and the army went on.
battle | sym | ASSAULT | The battle between the rebels and the army went on.
torture | of | ASSAULT torture | The torture of prisoners by the guards went on.
kidnapping | of | ASSAULT abduct | The kidnapping of the engineer by the rebels was filmed.
abduction | of | ASSAULT abduct | The abduction of the engineer by the rebels was filmed.
capture | of | ASSAULT | The capture of the town by the rebels was filmed.
insurgency | on | ASSAULT | The rebels launched an insurgency against the government.
war | on sym | ASSAULT | The rebels waged a war against the government.
coup | on | PROTEST | The army staged a coup against the president.
uprising | on loose | PROTEST | The uprising against the president went on.
protest | on | PROTEST demo | The students staged a protest against the government.
demonstration | on | PROTEST demo | The students held a demonstration against the government.
rally | on | PROTEST demo | The students held a rally against the government.
boycott | of | PROTEST boycott | The boycott of the vote by the party went on.
riot | on | PROTEST riot | The riots by prisoners went on.
arrest | of loose | COERCE arrest | The arrest of the journalist by the police was filmed.
detention | of | COERCE arrest | The detention of the journalist by the police went on.
crackdown | on loose | COERCE | The government launched a crackdown on the protesters.
deportation | of | COERCE deport | The deportation of refugees by Norvia went on.
repression | of | COERCE | The repression of the sect by Norvia went on.
curfew | on | COERCE curfew | The curfew imposed by Norvia went on.
ban | on | COERCE restrict | The ban on the party by the court stood.
sanction | on | SANCTION | The sanctions by Norvia against Zubar stood.
embargo | on | SANCTION | The embargo by Norvia on Zubar stood.
expulsion | of | SANCTION expel | The expulsion of the envoy by Norvia was filmed.
suspension | of | SANCTION discontinue | Norvia announced a suspension of aid to Zubar.
talk | sym loose | CONSULT | The talks between Norvia and Zubar went on.
talks | sym loose | CONSULT | The talks between Norvia and Zubar ended.
meeting | sym loose | CONSULT | The meeting between the envoy and the president ended.
negotiation | sym loose | CONSULT | Negotiations between Norvia and Zubar ended.
dialogue | sym | CONSULT | The dialogue between Norvia and Zubar ended.
discussion | sym | CONSULT | The discussions between Norvia and Zubar ended.
consultation | sym | CONSULT | The consultations between Norvia and Zubar ended.
visit | on | CONSULT visit | The visit by the president to Zubar ended.
mediation | of | CONSULT third-party | The mediation of Norvia ended the dispute between Kelm and Zubar.
support | on | SUPPORT | Norvia reiterated its support for the plan.
endorsement | of | SUPPORT | Norvia voiced its endorsement of the plan.
praise | on | SUPPORT | The minister voiced praise for the envoy.
solidarity | with on | SUPPORT | Norvia expressed solidarity with Zubar.
approval | of | SUPPORT | The parliament gave its approval of the treaty.
recognition | of | SUPPORT | The recognition of the rebels by Norvia came late.
condemnation | of | ACCUSE disapprove | Norvia issued a condemnation of the attack.
criticism | of | ACCUSE disapprove | The minister voiced criticism of Zubar.
accusation | on | ACCUSE allege | The minister made accusations against Zubar.
allegation | on | ACCUSE allege | The minister made allegations against Zubar.
investigation | on of | ACCUSE investigate | The police began an investigation into the bank.
inquiry | on of | ACCUSE investigate | The police began an inquiry into the bank.
probe | on of | ACCUSE investigate | The police began a probe of the bank.
audit | of | ACCUSE investigate | Norvia began an audit of the bank.
lawsuit | on | ACCUSE allege | The union brought a lawsuit against the bank.
complaint | on | ACCUSE allege | The union made a complaint against the bank.
indictment | of | ACCUSE allege | The indictment of the general by the court came late.
threat | on | THREATEN | The rebels made a threat against the government.
ultimatum | on | THREATEN | Norvia issued an ultimatum to Zubar.
warning | on | THREATEN | Norvia issued a warning to Zubar.
deadline | on | THREATEN | Norvia gave a deadline to Zubar.
veto | of | REJECT | The veto of the resolution by Norvia came late.
rejection | of | REJECT | Norvia voiced its rejection of the plan.
refusal | of | REJECT | The refusal of the offer by the rebels came late.
pressure | on loose | REQUEST | Norvia faced pressure to sign the treaty.
call | for bare loose | REQUEST | Calls for a ceasefire went on.
demand | on | REQUEST | Norvia made a demand to Zubar.
ceasefire | sym | RETREAT ceasefire | The ceasefire between the rebels and the army began.
truce | sym | RETREAT ceasefire | The truce between the rebels and the army began.
withdrawal | of | RETREAT withdraw | Norvia began the withdrawal of troops from Zubar.
release | of | RETREAT release | The release of the hostages by the rebels was filmed.
surrender | of | RETREAT | The surrender of the rebels to the army was filmed.
resignation | of | RETREAT resign | The president announced his resignation.
pardon | on | CONCEDE | The president gave a pardon to the general.
amnesty | on | CONCEDE | The president issued an amnesty for the rebels.
apology | on | CONCEDE | The minister offered an apology to Zubar.
aid | on | AID | Norvia boosted its aid to Zubar.
assistance | on | AID | Norvia boosted its assistance to Zubar.
donation | on | AID | Norvia made a donation to Zubar.
cooperation | sym | COOPERATE | The cooperation between Norvia and Zubar went on.
extradition | of | COOPERATE | The extradition of the suspect by Norvia came late.
mobilisation | of | MOBILIZE troops | Norvia began the mobilisation of its troops.
mobilization | of | MOBILIZE troops | Norvia began the mobilization of its troops.
deployment | of | MOBILIZE troops | Norvia began the deployment of troops on the border.
agreement | sym | AGREE | The agreement between Norvia and Zubar holds.
pledge | on | AGREE | Norvia made a pledge to Zubar.
promise | on | AGREE | Norvia made a promise to Zubar.
