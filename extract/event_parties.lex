# Nouns for people and bodies that can act or be acted upon, and those for
# what only belongs to a party ("forces", "positions") last.
activist activists adversary alliance assassin actor administration administrator admiral agency aide airline ally ambassador analyst anarchist archbishop army artist assailant assembly association athlete attacker attorney author authority
backer bandit bank bishop bloc board body bomber bombers boy brigade brother businessman cabinet candidate capital captain captive cartel celebrity chairman chancellor chief child children church citizen civilian clan cleric clergy coalition collective college colonel command commander commission committee commune community company conglomerate congress congressman consortium consul convoy corporation council counterpart country court couple crew criminal critic crowd
daughter defector defendant defender delegate delegation democrat demonstrator department deputy detainee developer dictator diplomat director dissident doctor driver
editor employee employer enemy engineer envoy executive exile expert extremist
faction foe family farmer father federation fighter firefighter firm fisherman force foreigner former fugitive
gang grouping general girl government governor group guard guerrilla gunman gunmen
hacker head herder hijacker hostage house household human
imam immigrant individual industry inmate inspector institute institution insurgent intellectual intruder investigator islamist
jihadist journalist judge judiciary junta
kidnapper king kingdom
loyalist laborer labourer lawmaker lawyer leader leadership league legislator legislature lieutenant looter
magistrate major majority man manager marine mayor media mediator medic member men mercenary merchant migrant militant military militia militiaman minister ministry minority missionary mob monarch monarchy monitor monk mother movement murderer musician
nation navy negotiator neighbor neighbour network newspaper ngo nun nurse
observer office officer official operative opponent opposition organisation organization outlet
panel parent parliament parliamentarian participant partner party passenger pastor patient peacekeeper peasant people person personnel photographer pilgrim pilot pirate player police policeman politician pope population power premier president press priest prince princess prisoner producer professor prosecutor protester public pupil
queen
rebel refugee regime regiment regulator reporter representative republic republican researcher reservist resident respondent revolutionary ringleader rioter rival ruler
sailor sniper source surgeon survivor sympathiser scholar scientist secretary senate senator separatist service settler sheikh sheriff shiite shopkeeper side sister soldier son speaker spokesman spokesperson spokeswoman spy squad staff state statesman striker student sultan supporter suspect syndicate
tanker teacher team terrorist thousand hundred dozen trader trafficker tribe tribesman tribunal troop troops tycoon
unionist union unit university
victim villager volunteer voter
warlord watchdog west wife witness woman women worker
