# Words that a user's issue book takes as one: a group that has one word of a
# line is met by any word of it. One meaning a line, phrases with _.
#
#   name | words | what says the opposite
leave | leave departure depart removal remove ouster oust step_down stepping_down resign resignation quit exit overthrow topple cede_power hand_over_power relinquish_power give_up_power abdicate abdication be_replaced leave_office leave_his_post must_go has_to_go to_go downfall | stay remain cling stay_on hold_on_to_power keep_power
join | join accession accede membership enter entry | leave quit exit withdraw withdrawal
withdraw | withdraw withdrawal pull_out pullout pull_back pullback retreat | stay remain deploy deployment
deploy | deploy deployment station | withdraw withdrawal pull_out
precondition | precondition prerequisite condition pre-condition in_advance as_a_first_step beforehand predetermined advance_agreement |
talks | talks talk dialogue negotiation negotiate negotiating_table peace_talks |
truce | truce ceasefire cease-fire armistice cessation |
violence | violence bloodshed fighting hostilities killing killings |
end | end ending halt stop cessation ceasing |
start | start begin launch opening resume resumption restart |
lift | lift lifting remove abolish scrap repeal |
impose | impose imposition introduce tighten | lift scrap ease
arms | arms weapon weapons ammunition munitions missiles |
supply | supply supplies sell sale deliver delivery send ship shipment provide | halt suspend embargo
sanction | sanctions sanction embargo |
support | support back backing supporter endorse endorsement |
build | build construct construction building erect | scrap cancel halt
close | close closure shut shutdown closing | reopen open keep_open stay_open
open | open reopen opening | close shut
cut | cut reduce reduction lower slash curb | raise increase expand
raise | raise increase rise hike | cut lower reduce
ban | ban prohibit prohibition outlaw forbid | allow permit legalise legalize
approve | approve approval adopt adoption ratify ratification pass passage | block veto
independence | independence secede secession separate breakaway split |
vote | vote election referendum ballot poll |
dam | dam dams barrage reservoir |
free | free release releasing | hold detain jail
inquiry | inquiry investigation investigate probe |
plan | plan proposal initiative roadmap road_map blueprint |
accord | accord agreement deal pact treaty communique |
intervene | intervention intervene interference interfere meddling meddle |
recognise | recognise recognize recognition |
merge | merge merger takeover acquisition |
