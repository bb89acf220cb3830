# Verbs that tell events, and the PLOVER type they stand for.
#
#   lemma | frame | TYPE mode | an example, which is the entry's test
#
# A lemma with "_" is a verb and its particle. Frames:
#   obj        an object (the subject of a passive); it is the recipient
#   party      the same, but the object must be a party
#   obj=@c     an object whose noun is of class c; the recipient hangs on it
#   prep=p,q   a phrase with one of these prepositions; it is the recipient
#   inf        an infinitive after the verb
#   that       a clause after the verb
#   intr       nothing is asked for
#   inf=@c     an infinitive of one of these verbs
#   not        counts only under a negation, which is then taken in
#   sym        who is met is an actor too
#   agent      the subject itself is a party (no "plan" that fails)
#   who=@c     whoever acts must be one of class c, beside another frame
#   from       the party behind "from" or "by" acts, the subject receives
# Of several entries for a lemma the first that fits counts. A type of "-"
# means that the frame tells no event ("declined to comment").
#
# Lines with ">" give the lemma of forms that lemmatisers get wrong.
freed > free
froze > freeze
frozen > freeze
shot > shoot
overran > overrun
overthrew > overthrow
retook > retake
lent > lend
gassed > gas
#
# Classes of nouns and verbs:
@arms = weapon arm arms gun rifle ammunition explosive weaponry missile rocket artillery
@bar = ban sanction embargo blockade siege curfew restriction boycott tariff emergency lockdown quota freeze limit block state suspension ceiling barrier measure control
@aid = aid assistance relief supply food fuel cargo medicine funding fund money grant loan equipment donation shipment shelter ventilator vaccine water tent asylum refuge training support help euro dollar $ € £ million billion backing subsidy contribution
@talk = talk talks meeting negotiation dialogue discussion consultation summit conference conversation session lunch dinner mediation phone
@effort = effort mission mediation
@deal = agreement deal accord pact treaty memorandum protocol contract convention compromise understanding settlement truce ceasefire cease-fire formula
@ties = tie relation relationship link contact
@force = troop troops soldier force army military reservist unit battalion police navy fleet warship tank jet warplane battery men militia reserve fighter mercenary bomber carrier destroyer frigate
@peacekeeper = peacekeeper observer monitor inspector staff ambassador envoy diplomat
@ask = demand request call appeal
@plan = offer proposal plan invitation resolution draft bill motion initiative idea deal agreement accord treaty ceasefire truce
@op = operation offensive campaign bombardment shelling attack strike hostility war fighting airstrike raid bombing siege advance assault
@truce = ceasefire cease-fire truce cessation moratorium amnesty
@probe = investigation inquiry probe audit review
@suit = lawsuit suit complaint charge case petition action proceedings proceeding indictment
@fire = fire
@border = border frontier crossing door airspace
@office = embassy consulate mission
@visit = visit trip meeting summit talks talk
@strike = strike protest walkout boycott demonstration
@war = war battle fight jihad
@emergency = curfew emergency law siege lockdown state
@hit = attack kill bomb shell strike destroy invade retaliate assassinate execute burn punish crush hit fire wipe eliminate
@cut = sanction withdraw cut halt suspend expel pull boycott impose close block leave quit end sever freeze withhold
@entry = entry access permission visa passage request permit
@comment = comment elaborate say speculate discuss identify name give
@accusation = accusation allegation charge claim report suggestion rumour rumor insinuation notion criticism
@guilty = guilty
@backing = support backing solidarity
@concern = concern condolence hope wish optimism pessimism surprise sympathy regret fear doubt confidence sorrow sadness worry interest
@refuge = refuge asylum protection sanctuary shelter
@share = intelligence information evidence data technology
@drill = exercise drill game patrol manoeuvre maneuver
@fighter = troop troops soldier force army rebel fighter militia insurgent gunman militant guerrilla unit battalion tank police
@weapon = bomb missile rocket warplane jet plane helicopter drone blast explosion bomber shell gunfire shelling airstrike strike attack raid fire mortar artillery bombing bombardment assault offensive clash tank grenade gunman
@labour = hunger general sit-in go worker employee teacher driver union student miner guard staff prisoner doctor nurse labourer laborer farmer
@control = control possession command
@siege = siege
@revolt = uprising revolt rebellion protest demonstration mutiny insurgency unrest riot
@resist = opposition resistance hostility deadline demand need target criterion requirement challenge obstacle approval criticism
@envoy = ambassador envoy diplomat delegation minister emissary
@motion = resolution motion
@sides = side sides
@bad = terrorist liar puppet traitor tyrant dictator butcher murderer killer thug coward hypocrite warmonger aggressor occupier stooge gangster mercenary bandit criminal racist fascist extremist fanatic spy incapable unfit incompetent irrelevant partial partisan corrupt dishonest brutal bloodthirsty murderous traitorous treacherous evil treason genocide massacre terrorism
@ought = mediator broker partner arbiter honest objective impartial neutral credible serious legitimate independent fair sincere reliable trustworthy constructive responsible
@blame = responsible guilty complicit culpable blame
@refusal = unacceptable inadmissible impossible non-starter unthinkable inconceivable
@deed = mission policy stance position role government regime behaviour behavior conduct action move decision approach statement remark speech claim effort response campaign intervention support refusal veto leadership presence silence interference aggression bombardment plan proposal offer
@demand = removal departure ouster resignation demand call precondition condition request idea ultimatum
# --- statements that are no events
decline | inf=@comment | - | The ministry declined to comment.
refuse | inf=@comment | - | The minister refused to comment.
express | obj=@concern | - | Norvia expressed concern about the raid.
voice | obj=@concern | - | Norvia voiced concern about the vote.
offer | obj=@concern | - | The president offered his condolences.
reject | obj=@accusation | - | Norvia rejected accusations of torture.
deny | obj=@accusation | - | Norvia denied the accusations of Zubar.
dismiss | obj=@accusation | - | Norvia dismissed the allegations of Zubar.
claim | obj | - | The rebels claimed responsibility for the blast.
# --- AGREE
agree | inf | AGREE | Norvia agreed to withdraw its troops from Kelm.
agree | prep=with | - | The minister agreed with the senate.
agree | that | AGREE | Norvia agreed that the border should be opened.
agree | prep=to | AGREE | Norvia and Zubar agreed to a ceasefire.
agree | prep=on,upon | AGREE | Norvia and Zubar agreed on a plan.
agree | obj | AGREE | World powers agreed the plan in June.
agree | intr | AGREE | Norvia and Zubar agreed.
promise | obj=@backing | SUPPORT | Norvia promised its support for the envoy.
pledge | obj=@backing | SUPPORT | Norvia pledged its support for the envoy.
promise | inf | AGREE | Norvia promised to help Kelm.
promise | obj | AGREE | Norvia promised aid to Kelm.
promise | that | AGREE | Norvia promised that the prisoners would go home.
pledge | inf | AGREE | Norvia pledged to rebuild the port of Kelm.
pledge | obj=@aid | AGREE | Norvia pledged aid to Kelm.
vow | inf=@hit | THREATEN violence | The rebels vowed to attack the capital.
vow | inf=@cut | THREATEN | Norvia vowed to suspend aid to Kelm.
vow | inf | AGREE | Norvia vowed to help Kelm.
undertake | inf | AGREE | Norvia undertook to pay Kelm.
commit | inf | AGREE | Norvia committed to share water with Kelm.
offer | inf | AGREE | Norvia offered to mediate between the parties.
offer | obj=@aid | AGREE | Norvia offered aid to Kelm.
offer | obj=@talk | AGREE | Norvia offered talks to the rebels.
forward | obj=@plan | AGREE | The president forwarded a proposal to the rebels.
invite | party | AGREE | Norvia invited the president of Zubar.
accept | not obj | REJECT | Norvia did not accept the ruling of the court.
approve | not prep=of | REJECT | Norvia did not approve of the raid by Zubar.
recognise | not obj | REJECT | Norvia did not recognise the council.
recognize | not obj | REJECT | Norvia did not recognize the council.
accept | obj=@ask | CONCEDE | The government accepted the demands of the strikers.
accept | obj=@plan | AGREE | The rebels accepted the proposal.
accept | obj=@deal | AGREE | The strikers accepted the deal.
accept | party | AID | Norvia accepted refugees from Kelm.
reassure | party | AGREE | Norvia reassured Kelm.
# --- CONSULT
meet | obj=@resist | - | The plan met resistance.
meet | party sym | CONSULT | The envoy met the president of Zubar.
meet | prep=with sym | CONSULT | The envoy met with rebel leaders.
meet | intr | CONSULT | The presidents of Norvia and Zubar met in Kelm.
confer | prep=with sym | CONSULT | The envoy conferred with the rebels.
consult | party sym | CONSULT | The envoy consulted the rebels.
consult | prep=with sym | CONSULT | The envoy consulted with the rebels.
discuss | prep=with sym | CONSULT | The envoy discussed the plan with the rebels.
negotiate | prep=with sym | CONSULT | Norvia negotiated with the rebels.
negotiate | obj=@deal | CONSULT | Norvia and Zubar negotiated a treaty.
speak | prep=with sym | CONSULT | The envoy spoke with the president.
talk | prep=with,to sym | CONSULT | The envoy talked with the rebels.
hold | obj=@talk sym | CONSULT | The envoy held talks with the president of Zubar.
have | obj=@talk sym | CONSULT | The envoy had talks with the president of Zubar.
open | obj=@talk sym | CONSULT | Norvia opened talks with the rebels.
resume | obj=@talk sym | CONSULT | Norvia resumed talks with the rebels.
begin | obj=@talk sym | CONSULT | Norvia began talks with the rebels.
start | obj=@talk sym | CONSULT | Norvia started talks with the rebels.
attend | obj=@talk | CONSULT | The president attended a summit in Kelm.
host | obj | CONSULT visit | The president hosted the envoy of Zubar.
receive | party | CONSULT visit | The president received the ambassador of Zubar.
visit | obj | CONSULT visit | The envoy visited Zubar.
arrive | prep=in,to,at | CONSULT visit | The foreign minister of Norvia arrived in Zubar.
travel | prep=to | CONSULT visit | The envoy travelled to Zubar.
mediate | prep=between | CONSULT third-party | Norvia mediated between the parties.
mediate | obj | CONSULT third-party | Norvia mediated the dispute.
broker | obj | CONSULT third-party | Norvia brokered a ceasefire.
launch | obj=@effort | CONSULT third-party | Norvia launched a mediation effort between the parties.
phone | party sym | CONSULT phone | The president phoned the envoy.
telephone | party sym | CONSULT phone | The president telephoned the envoy.
# --- SUPPORT
support | obj | SUPPORT | Norvia supports the plan.
back | obj | SUPPORT | Norvia backed the plan.
endorse | obj | SUPPORT | Norvia endorsed the plan.
praise | obj | SUPPORT | Norvia praised the envoy.
applaud | obj | SUPPORT | Norvia applauded the decision.
commend | obj | SUPPORT | Norvia commended the envoy.
hail | obj | SUPPORT | Norvia hailed the agreement.
welcome | obj | SUPPORT | Norvia welcomed the decision of Zubar.
congratulate | obj | SUPPORT | The president congratulated the winner.
thank | party | SUPPORT | The president thanked Zubar.
defend | obj | SUPPORT | The minister defended the decision of Zubar.
recognise | obj | SUPPORT | Norvia recognised the new government.
recognize | obj | SUPPORT | Norvia recognized the new government.
cheer | obj | SUPPORT | Norvia cheered the decision of Zubar.
adopt | obj=@motion | SUPPORT | The council adopted a resolution.
pass | obj=@motion | SUPPORT | The council passed a resolution.
ratify | obj | SUPPORT | Norvia ratified the treaty.
sign | obj=@deal | SUPPORT | Norvia and Zubar signed a treaty.
reach | obj=@deal | SUPPORT | Norvia and Zubar reached a deal.
conclude | obj=@deal | SUPPORT | Norvia and Zubar concluded a treaty.
strike | obj=@deal | SUPPORT | Norvia and Zubar struck a deal.
champion | obj | SUPPORT | Norvia championed the plan.
promote | obj=@plan | SUPPORT | The envoy promoted the accord.
laud | obj | SUPPORT | Norvia lauded the envoy.
salute | obj | SUPPORT | Norvia saluted the envoy.
offer | obj=@backing | SUPPORT | Norvia offered its support for the envoy.
express | obj=@backing | SUPPORT | Norvia expressed support for the envoy.
establish | obj=@ties | SUPPORT | Norvia established diplomatic relations with Zubar.
restore | obj=@ties | SUPPORT | Norvia restored relations with Zubar.
normalise | obj=@ties | SUPPORT | Norvia normalised relations with Zubar.
normalize | obj=@ties | SUPPORT | Norvia normalized relations with Zubar.
side | prep=with | SUPPORT | Norvia sided with Zubar.
ally | prep=with | SUPPORT | The party allied with the rebels.
# --- CONCEDE
apologise | intr | CONCEDE | The minister apologised for the raid.
apologize | intr | CONCEDE | The minister apologized for the raid.
pardon | obj | CONCEDE | The president pardoned the rebel.
concede | prep=to | CONCEDE | The government conceded to the demands of the strikers.
back_down | intr | CONCEDE | The government backed down on Sunday.
yield | prep=to | CONCEDE | The government yielded to the protesters.
bow | prep=to | CONCEDE | The government bowed to the protesters.
give_in | intr | CONCEDE | The government gave in on Sunday.
relent | intr | CONCEDE | The government relented on Sunday.
declare | obj=@truce | RETREAT ceasefire | The rebels declared a ceasefire.
announce | obj=@truce | CONCEDE | The rebels announced a ceasefire.
grant | obj=@truce | CONCEDE | The president granted an amnesty to the rebels.
reinstate | obj | CONCEDE | The president reinstated the minister.
reverse | obj | CONCEDE | The government reversed the decision.
# --- COOPERATE
cooperate | prep=with | COOPERATE | Norvia cooperated with Zubar.
cooperate | intr | COOPERATE | Norvia and Zubar cooperated.
collaborate | prep=with | COOPERATE | Norvia collaborated with Zubar.
work | prep=with | COOPERATE | Norvia worked with Zubar.
trade | prep=with | COOPERATE | Norvia traded with Zubar.
share | obj=@share | COOPERATE | Norvia shared intelligence with Zubar.
exchange | obj | COOPERATE | Norvia and Zubar exchanged information.
extradite | obj | COOPERATE | Norvia extradited the suspect to Zubar.
hold | obj=@drill | COOPERATE | Norvia and Zubar held joint exercises.
conduct | obj=@drill | COOPERATE | Norvia and Zubar conducted joint exercises.
launch | obj=@drill | COOPERATE | Norvia and Zubar launched joint exercises.
begin | obj=@drill | COOPERATE | Norvia and Zubar began joint exercises.
# --- AID
aid | obj | AID | Norvia aided the refugees.
assist | obj | AID | Norvia assisted the refugees.
help | party | AID | Norvia helped the refugees.
provide | obj=@aid | AID | Norvia provided aid to Kelm.
provide | obj | AID | Norvia provided tents to refugees.
supply | obj | AID | Norvia supplied arms to the rebels.
give | obj=@aid | AID | Norvia gave food to the refugees.
give | obj=@arms | AID | Norvia gave weapons to the rebels.
deliver | obj=@aid | AID | Norvia delivered food to the refugees.
send | obj=@aid | AID | Norvia sent food to the refugees.
send | obj=@envoy | CONSULT visit | Norvia sent an envoy to Zubar.
send | obj=@peacekeeper | AID | Norvia sent peacekeepers to Kelm.
send | obj=@arms | AID | Norvia sent weapons to the rebels.
send | obj=@force | MOBILIZE troops | Norvia sent troops to the border.
ship | obj | AID | Norvia shipped weapons to the rebels.
donate | obj | AID | Norvia donated tents to Kelm.
contribute | obj | AID | Norvia contributed money to the fund.
contribute | prep=to | AID | Norvia contributed to the fund.
lend | obj | AID | Norvia lent money to Zubar.
fund | obj | AID | Norvia funded the rebels.
finance | obj | AID | Norvia financed the rebels.
arm | obj | AID | Norvia armed the rebels.
equip | obj | AID | Norvia equipped the rebels.
train | obj | AID | Norvia trained the rebels.
shelter | obj | AID | Norvia sheltered the refugees.
evacuate | obj | AID | Norvia evacuated the wounded.
rescue | obj | AID | The navy rescued the refugees.
award | obj | AID | Norvia awarded a grant to Kelm.
grant | obj=@aid | AID | Norvia granted asylum to the envoy.
extend | obj=@aid | AID | Norvia extended a loan to Kelm.
increase | obj=@aid | AID | Norvia increased aid to Kelm.
pay | obj=@aid | AID | Norvia paid money to the victims.
spend | obj=@aid | AID | Norvia spent money on refugees.
raise | obj=@aid | AID | Norvia raised money for the refugees.
continue | obj=@aid | AID | Norvia continued aid to Zubar.
treat | party | AID | The doctors treated the refugees.
deploy | obj=@peacekeeper | AID | Norvia deployed peacekeepers in Kelm.
open | obj=@border | AID | Norvia opened its border to the refugees.
step_up | obj=@aid | AID | Norvia stepped up aid to Zubar.
# --- RETREAT
withdraw | obj=@peacekeeper | SANCTION withdraw | Norvia withdrew its ambassador from Zubar.
withdraw | obj=@aid | SANCTION withdraw | Norvia withdrew its aid from Zubar.
withdraw | obj=@ask | CONCEDE | Norvia withdrew its demand.
withdraw | obj=@force | RETREAT withdraw | Norvia withdrew its troops from Kelm.
withdraw | prep=from | RETREAT withdraw | Norvia withdrew from Kelm.
withdraw | intr | RETREAT withdraw | The rebels withdrew.
retreat | intr | RETREAT withdraw | The rebels retreated.
pull_out | intr | RETREAT withdraw | Norvia pulled out of Kelm.
pull_back | intr | RETREAT withdraw | The rebels pulled back.
vacate | obj | RETREAT withdraw | The rebels vacated the town.
hand_over | obj | RETREAT | The rebels handed over the hostages to the army.
hand | obj | RETREAT | The president handed power to an interim government.
cede | obj | RETREAT | Norvia ceded the port to Zubar.
leave | obj who=@fighter | RETREAT withdraw | The troops left the town.
surrender | intr | RETREAT | The rebels surrendered to the army.
disarm | intr | RETREAT disarm | The militia disarmed.
lay_down | obj | RETREAT disarm | The rebels laid down their weapons.
dismantle | obj | RETREAT disarm | Norvia dismantled its weapons.
demobilise | intr | RETREAT disarm | The rebels demobilised.
demobilize | intr | RETREAT disarm | The rebels demobilized.
release | obj | RETREAT release | The rebels released the hostages.
free | obj | RETREAT release | The rebels freed the hostages.
let_go | obj | RETREAT release | The rebels let go the hostages.
return | obj | RETREAT | Norvia returned the paintings to Zubar.
lift | obj=@bar | RETREAT access | Norvia lifted the blockade of Zubar.
ease | obj | RETREAT access | Norvia eased the restrictions on Zubar.
relax | obj=@bar | RETREAT access | Norvia relaxed the restrictions.
loosen | obj=@bar | RETREAT access | Norvia loosened the restrictions.
remove | obj=@bar | RETREAT access | Norvia removed the restrictions.
revoke | obj=@bar | RETREAT access | Norvia revoked the ban on the party.
repeal | obj | RETREAT access | Norvia repealed the ban on the party.
end | obj=@bar | RETREAT access | Norvia ended the blockade of Zubar.
end | obj=@op | RETREAT ceasefire | The army ended the offensive against the rebels.
end | obj=@effort | SANCTION discontinue | Norvia ended its mediation effort in Zubar.
end | obj=@aid | SANCTION discontinue | Norvia ended aid to Zubar.
end | obj=@ties | SANCTION discontinue | Norvia ended relations with Zubar.
call_off | obj=@visit | REJECT meet | Norvia called off the visit to Zubar.
call_off | obj | RETREAT | The workers called off the strike.
halt | obj=@op | RETREAT ceasefire | The army halted the offensive.
halt | obj=@aid | SANCTION discontinue | Norvia halted aid to Zubar.
halt | obj=@talk | SANCTION discontinue | Norvia halted talks with Zubar.
stop | obj=@op | RETREAT ceasefire | The army stopped the offensive.
stop | obj=@aid | SANCTION discontinue | Norvia stopped aid to Zubar.
cease | obj=@op | RETREAT ceasefire | The army ceased its operations.
resign | intr | RETREAT resign | The prime minister resigned.
step_down | intr | RETREAT resign | The president stepped down.
abdicate | intr | RETREAT resign | The king abdicated.
quit | intr | RETREAT resign | The prime minister quit on Monday.
allow | party | RETREAT access | Norvia allowed inspectors to enter the site.
allow | obj=@aid | RETREAT access | Norvia allowed aid into the city.
let | party | RETREAT access | The army let the refugees leave.
permit | party | RETREAT access | Norvia permitted the inspectors to enter.
grant | obj | RETREAT access | Norvia granted permission to the inspectors.
reopen | obj=@border | RETREAT access | Norvia reopened its border with Zubar.
readmit | obj | RETREAT access | Norvia readmitted the inspectors.
# --- REQUEST
demand | obj | REQUEST | Norvia demanded an apology from Zubar.
demand | that | REQUEST | Norvia demanded that Zubar withdraw its troops.
demand | inf | REQUEST | Norvia demanded to see the prisoners.
urge | obj | REQUEST | Norvia urged Zubar to end the siege.
urge | that | REQUEST | Norvia urged that Zubar withdraw its troops.
call | prep=for | REQUEST | Norvia called for a ceasefire.
call | prep=on,upon | REQUEST | Norvia called on Zubar to withdraw.
appeal | prep=for,to | REQUEST | Norvia appealed for help.
plead | prep=for,with | REQUEST | The mayor pleaded for help.
beg | obj | REQUEST assist | The mayor begged the army for help.
request | obj | REQUEST | Norvia requested aid from Zubar.
ask | inf | REQUEST | Norvia asked Zubar to send aid.
ask | prep=for | REQUEST | Norvia asked for aid.
seek | obj=@refuge | REQUEST assist | The refugees sought asylum in Norvia.
tell | inf | REQUEST | Norvia told Zubar to leave the town.
order | party | REQUEST | The president ordered the army to retreat.
press | party | REQUEST | Norvia pressed Zubar to sign the treaty.
pressure | obj | REQUEST | Norvia pressured Zubar to sign the treaty.
petition | obj | REQUEST | The families petitioned the court.
lobby | obj | REQUEST | Norvia lobbied Zubar for aid.
implore | obj | REQUEST | The mayor implored the army to leave.
exhort | obj | REQUEST | The bishop exhorted the rebels to disarm.
propose | obj | AGREE | Norvia proposed a ceasefire to the rebels.
# --- ACCUSE
accuse | obj | ACCUSE allege | Norvia accused Zubar of shelling a village.
blame | obj | ACCUSE allege | Norvia blamed Zubar for the attack.
condemn | obj | ACCUSE disapprove | Norvia condemned the attack.
denounce | obj | ACCUSE disapprove | Norvia denounced the attack by Zubar.
criticise | obj | ACCUSE disapprove | Norvia criticised the envoy.
criticize | obj | ACCUSE disapprove | Norvia criticized the envoy.
slam | obj | ACCUSE disapprove | Norvia slammed the plan of Zubar.
blast | obj | ACCUSE disapprove | The minister blasted Zubar.
decry | obj | ACCUSE disapprove | Norvia decried the attack.
deplore | obj | ACCUSE disapprove | Norvia deplored the attack.
lambast | obj | ACCUSE disapprove | The minister lambasted Zubar.
lambaste | obj | ACCUSE disapprove | The minister lambasted the envoy.
rebuke | obj | ACCUSE disapprove | The minister rebuked Zubar.
chide | obj | ACCUSE disapprove | The minister chided Zubar.
scold | obj | ACCUSE disapprove | The minister scolded Zubar.
berate | obj | ACCUSE disapprove | The minister berated Zubar.
fault | obj | ACCUSE disapprove | The minister faulted Zubar.
castigate | obj | ACCUSE disapprove | The minister castigated Zubar.
censure | obj | ACCUSE disapprove | The parliament censured the minister.
assail | obj | ACCUSE disapprove | The minister assailed the envoy.
deride | obj | ACCUSE disapprove | The minister derided the envoy.
ridicule | obj | ACCUSE disapprove | The minister ridiculed the envoy.
mock | obj | ACCUSE disapprove | The minister mocked the envoy.
call | pred=@bad | ACCUSE disapprove | Norvia called the envoy a liar.
describe | pred=@bad | ACCUSE disapprove | Norvia described the envoy as useless.
dub | pred=@bad | ACCUSE disapprove | Norvia dubbed the rebels terrorists.
blame | prep=on | ACCUSE allege | Norvia blamed the attack on Zubar.
take | obj=@sides | - | The envoy took sides.
brand | obj | ACCUSE disapprove | Norvia branded the rebels terrorists.
label | obj | ACCUSE disapprove | Norvia labelled the rebels terrorists.
challenge | obj | ACCUSE disapprove | The party challenged the result.
dispute | obj | ACCUSE disapprove | Norvia disputed the report.
refute | obj | REJECT | Norvia refuted the report.
protest | prep=to | ACCUSE disapprove | Norvia protested to Zubar over the raid.
complain | intr | ACCUSE disapprove | Norvia complained about the raid.
summon | party | ACCUSE disapprove | Norvia summoned the ambassador of Zubar.
allege | that | ACCUSE allege | Norvia alleged that Zubar shelled the town.
implicate | obj | ACCUSE allege | The report implicated the army.
charge | obj | ACCUSE allege | The court charged the general with murder.
indict | obj | ACCUSE allege | The court indicted the general.
prosecute | obj | ACCUSE allege | Norvia prosecuted the general.
sue | obj | ACCUSE allege | The union sued the government.
file | obj=@suit | ACCUSE allege | The union filed a lawsuit against the government.
convict | obj | ACCUSE allege | The court convicted the general of murder.
investigate | obj | ACCUSE investigate | The police investigated the minister.
probe | obj | ACCUSE investigate | The police probed the bank.
launch | obj=@probe | ACCUSE investigate | The police launched an investigation into the bank.
open | obj=@probe | ACCUSE investigate | The police opened an inquiry into the bank.
launch | obj=@suit | ACCUSE allege | The union launched legal action against the government.
find | pred=@guilty | ACCUSE allege | The court found the general guilty of murder.
order | obj=@probe | ACCUSE investigate | The court ordered an investigation of the bank.
# --- REJECT
reject | obj | REJECT | Norvia rejected the proposal of Zubar.
refuse | inf | REJECT | Norvia refused to meet the envoy.
refuse | obj | REJECT | Norvia refused the request of Zubar.
decline | inf | REJECT | Norvia declined to meet the envoy.
decline | obj=@ask | REJECT | Norvia declined the request of Zubar.
decline | obj=@plan | REJECT | Norvia declined the invitation.
veto | obj | REJECT | Norvia vetoed the resolution.
oppose | obj | REJECT | Norvia opposed the plan.
dismiss | obj=@plan | REJECT | Norvia dismissed the proposal of Zubar.
dismiss | obj=@ask | REJECT | Norvia dismissed the call of Zubar.
spurn | obj | REJECT | The rebels spurned the offer of Norvia.
rebuff | obj | REJECT | The rebels rebuffed the offer of Norvia.
rule_out | obj | REJECT | Norvia ruled out talks with the rebels.
turn_down | obj | REJECT | The rebels turned down the offer.
resist | obj=@ask | REJECT | Norvia resisted calls for a ceasefire.
ignore | obj=@ask | REJECT | Norvia ignored the appeal of Zubar.
defy | obj | REJECT | Norvia defied the court.
renege | prep=on | REJECT | Norvia reneged on the deal.
deny | obj=@aid | REJECT | Norvia denied aid to the rebels.
deny | obj=@entry | REJECT | Norvia denied entry to the envoy.
boycott | obj | PROTEST boycott | The party boycotted the vote.
cancel | obj=@visit | REJECT meet | The president cancelled a visit to Zubar.
cancel | obj=@plan | REJECT | The president cancelled the deal with Zubar.
postpone | obj=@visit | REJECT meet | The president postponed a visit to Zubar.
bar | party | REJECT | Norvia barred the envoy from the country.
block | obj=@plan | REJECT | Norvia blocked the resolution.
fail | inf agent | REJECT | Norvia and Zubar failed to reach a deal.
quash | obj | REJECT | The court quashed the order.
disagree | intr | REJECT | Norvia disagreed with Zubar.
shun | obj | REJECT | Norvia shunned the envoy.
snub | obj | REJECT | Norvia snubbed the envoy.
# --- THREATEN
threaten | inf=@hit | THREATEN violence | The rebels threatened to attack the capital.
threaten | inf | THREATEN | Norvia threatened to suspend aid to Zubar.
threaten | obj | THREATEN | Norvia threatened Zubar with sanctions.
warn | inf | REQUEST | Norvia warned Zubar to leave the town.
warn | party | THREATEN | Norvia warned Zubar of military action.
menace | obj | THREATEN | Norvia menaced Zubar.
# --- PROTEST
protest | intr | PROTEST demo | Thousands of workers protested in the capital.
demonstrate | intr | PROTEST demo | Thousands of students demonstrated in the capital.
rally | intr | PROTEST demo | Thousands of students rallied in the capital.
march | intr | PROTEST demo | Thousands of students marched through the capital.
riot | intr | PROTEST riot | The prisoners rioted on Sunday.
rise_up | intr | PROTEST | The people rose up against the king.
overthrow | obj | PROTEST | The army overthrew the president.
topple | obj | PROTEST | The rebels toppled the president.
oust | obj | PROTEST | The army ousted the president.
# --- SANCTION
sanction | party | SANCTION | Norvia sanctioned Zubar.
impose | obj=@emergency | COERCE curfew | Norvia imposed a curfew in the capital.
impose | obj=@bar | SANCTION | Norvia imposed sanctions on Zubar.
declare | obj=@emergency | COERCE martial-law | Norvia declared a state of emergency.
declare | obj=@war | THREATEN violence | Norvia declared war on Zubar.
slap | obj=@bar | SANCTION | Norvia slapped sanctions on Zubar.
tighten | obj=@bar | SANCTION | Norvia tightened sanctions on Zubar.
extend | obj=@emergency | COERCE curfew | Norvia extended the curfew in the capital.
extend | obj=@bar | SANCTION | Norvia extended the sanctions on Zubar.
prolong | obj=@bar | SANCTION | Norvia prolonged the sanctions on Zubar.
expel | obj | SANCTION expel | Norvia expelled the ambassador of Zubar.
recall | obj=@peacekeeper | SANCTION withdraw | Norvia recalled its ambassador from Zubar.
suspend | obj=@op | RETREAT ceasefire | The army suspended its offensive against the rebels.
suspend | obj | SANCTION discontinue | Norvia suspended aid to Zubar.
freeze | obj | SANCTION | Norvia froze aid to Zubar.
cut | obj=@aid | SANCTION discontinue | Norvia cut aid to Zubar.
cut | obj=@bar | RETREAT access | Norvia cut tariffs on goods of Zubar.
roll_back | obj=@bar | RETREAT access | Norvia rolled back tariffs on goods of Zubar.
cut | obj=@ties | SANCTION discontinue | Norvia cut ties with Zubar.
cut_off | obj | SANCTION discontinue | Norvia cut off aid to Zubar.
sever | obj | SANCTION discontinue | Norvia severed relations with Zubar.
break_off | obj | SANCTION discontinue | Norvia broke off relations with Zubar.
break | obj=@ties | SANCTION discontinue | Norvia broke relations with Zubar.
reduce | obj=@aid | SANCTION discontinue | Norvia reduced aid to Zubar.
reduce | obj=@bar | RETREAT access | Norvia reduced tariffs on goods of Zubar.
close | obj=@office | SANCTION withdraw | Norvia closed its embassy in Zubar.
close | obj=@border | COERCE restrict | Norvia closed its border with Zubar.
shut | obj=@office | SANCTION withdraw | Norvia shut its embassy in Zubar.
shut | obj=@border | COERCE restrict | Norvia shut its border with Zubar.
blacklist | obj | SANCTION | Norvia blacklisted the bank.
fire | party | SANCTION | The president fired the minister.
sack | party | SANCTION | The president sacked the minister.
# --- MOBILIZE
mobilise | obj | MOBILIZE troops | Norvia mobilised its troops.
mobilize | obj | MOBILIZE troops | Norvia mobilized its troops.
deploy | obj | MOBILIZE troops | Norvia deployed troops on the border.
mass | obj=@force | MOBILIZE troops | Norvia massed troops on the border.
pull | obj=@peacekeeper | SANCTION withdraw | Norvia pulled its ambassador out of Zubar.
pull | obj=@force | RETREAT withdraw | Norvia pulled its troops out of Zubar.
dispatch | obj=@force | MOBILIZE troops | Norvia dispatched troops to the border.
reinforce | obj=@force | MOBILIZE troops | Norvia reinforced its troops.
strengthen | obj=@force | MOBILIZE troops | Norvia strengthened its forces.
intensify | obj=@force | MOBILIZE troops | Norvia intensified its forces on the border.
move | prep=into who=@fighter | MOBILIZE troops | Rebel fighters moved into the town.
remain | prep=on who=@force | MOBILIZE troops | The troops remained on alert in the north.
# --- COERCE
arrest | obj | COERCE arrest | The police arrested the journalist.
detain | obj | COERCE arrest | The police detained the journalist.
apprehend | obj | COERCE arrest | The police apprehended the suspect.
jail | obj | COERCE arrest | Norvia jailed the journalist.
imprison | obj | COERCE arrest | Norvia imprisoned the journalist.
sentence | obj | COERCE arrest | The court sentenced the journalist to prison.
round_up | obj | COERCE arrest | The police rounded up the protesters.
deport | obj | COERCE deport | Norvia deported the refugees.
exile | obj | COERCE deport | Norvia exiled the writer.
evict | obj | COERCE deport | The police evicted the families.
ban | obj | COERCE restrict | Norvia banned the party.
outlaw | obj | COERCE restrict | Norvia outlawed the party.
prohibit | obj | COERCE restrict | Norvia prohibited the march.
forbid | obj | COERCE restrict | Norvia forbade the march.
restrict | obj | COERCE restrict | Norvia restricted the press.
censor | obj | COERCE censor | Norvia censored the newspaper.
confiscate | obj | COERCE seize | The police confiscated the computers of the party.
raid | obj | COERCE seize | The police raided the office of the party.
demolish | obj | COERCE seize | The army demolished the houses of the families.
dissolve | obj | COERCE restrict | The president dissolved the parliament.
crack_down | intr | COERCE | The government cracked down on the protesters.
crack | prep=on | COERCE | The government cracked down on the protesters.
put_down | obj=@revolt | COERCE | The army put down an uprising.
crush | obj=@revolt | COERCE | The army crushed the rebellion.
quell | obj=@revolt | COERCE | The army quelled the protest.
suppress | obj | COERCE | The army suppressed the protest.
persecute | obj | COERCE | Norvia persecuted the sect.
harass | obj | COERCE | The police harassed the journalist.
hack | obj | COERCE cyber | The spies hacked the ministry.
force | party | COERCE | The army forced the families to leave.
compel | party | COERCE | The army compelled the families to leave.
intimidate | obj | COERCE | The militia intimidated the voters.
# --- ASSAULT
attack | obj | ASSAULT | The rebels attacked the town.
assault | obj | ASSAULT | The rebels assaulted the town.
storm | obj | ASSAULT | The army storms the town.
invade | obj | ASSAULT | Norvia invaded Zubar.
bomb | obj | ASSAULT explosives | The air force bombed the town.
bombard | obj | ASSAULT heavy-weapons | The army bombarded the town.
shell | obj | ASSAULT heavy-weapons | The army shelled the town.
pound | obj | ASSAULT heavy-weapons | The army pounded the town.
blitz | obj | ASSAULT aerial | The air force blitzed the town.
strafe | obj | ASSAULT aerial | Warplanes strafed the convoy.
ambush | obj | ASSAULT | The rebels ambushed the convoy.
kill | obj | ASSAULT | The rebels killed two soldiers.
murder | obj | ASSAULT | The militia murdered the villagers.
massacre | obj | ASSAULT | The militia massacred the villagers.
slaughter | obj | ASSAULT | The militia slaughtered the villagers.
assassinate | obj | ASSAULT targeted | The rebels assassinated the minister.
execute | party | ASSAULT targeted | The rebels executed the prisoner.
behead | obj | ASSAULT primitive | The militia beheaded the prisoner.
wound | obj | ASSAULT | The blast wounded two soldiers.
injure | obj | ASSAULT | The blast injured two soldiers.
shoot | obj | ASSAULT firearms | The soldiers shot the protester.
shoot_down | obj | ASSAULT heavy-weapons | The rebels shot down a warplane.
gun_down | obj | ASSAULT firearms | The militia gunned down the mayor.
fire | prep=on,at,into | ASSAULT firearms | The soldiers fired on the protesters.
open | obj=@fire | ASSAULT firearms | The soldiers opened fire on the protesters.
stab | obj | ASSAULT primitive | The rebel stabbed the guard.
beat | party | ASSAULT beat | The police beat the protesters.
torture | obj | ASSAULT torture | The guards tortured the prisoner.
rape | obj | ASSAULT sexual | The soldiers raped the prisoner.
kidnap | obj | ASSAULT abduct | The rebels kidnapped the engineer.
abduct | obj | ASSAULT abduct | The rebels abducted the engineer.
capture | obj | ASSAULT | The rebels captured the town.
seize | obj=@control | ASSAULT | The rebels seized control of the town.
seize | obj | ASSAULT | The rebels seized the town.
overrun | obj | ASSAULT | The rebels overran the town.
retake | obj | ASSAULT | The army retook the town.
recapture | obj | ASSAULT | The army recaptured the town.
occupy | obj | ASSAULT | Norvia occupied the town.
besiege | obj | ASSAULT | The army besieged the town.
blockade | obj | ASSAULT | The army blockaded the port.
destroy | obj | ASSAULT destroy | The army destroyed the village.
torch | obj | ASSAULT destroy | The militia torched the village.
burn | obj | ASSAULT destroy | The militia burned the village.
take | obj=@control | ASSAULT | The rebels took control of the town.
gain | obj=@control | ASSAULT | The rebels gained control of the town.
lay | obj=@siege | ASSAULT | The army laid siege to the town.
hit | obj | ASSAULT | The missiles hit the town.
strike | obj | ASSAULT | The missiles struck the town.
target | obj | ASSAULT | Warplanes targeted the town.
clash | intr | ASSAULT | The rebels clashed with the army.
fight | prep=between sym | ASSAULT | Nothing stopped fighting between the rebels and the army.
fight | obj | ASSAULT | The army fought the rebels.
fight | intr | ASSAULT | The army and the rebels fought in the town.
battle | obj | ASSAULT | The army battled the rebels.
take_over | obj | ASSAULT | The rebels took over the town.
violate | obj=@truce | ASSAULT | The rebels violated the ceasefire.
violate | obj=@bar | REJECT | Norvia violated the embargo.
gas | obj | ASSAULT unconventional | The army gassed the village.
blow_up | obj | ASSAULT explosives | The rebels blew up the bridge.
detonate | obj | ASSAULT explosives | The rebels detonated a bomb.
retaliate | intr | ASSAULT | The army retaliated on Sunday.
disperse | obj | ASSAULT crowd-control | The police dispersed the protesters.
wage | obj=@war | ASSAULT | The rebels waged war on the government.
