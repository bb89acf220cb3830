# Words of harm to people.
# verb LEMMA OUTCOME FRAME: obj = who is harmed is the object, or the subject
# of the passive; subj = the subject. ? after the frame: only people are
# counted, never a bare number, for the word has other meanings.
verb	kill	killed	obj
verb	murder	killed	obj
verb	slay	killed	obj
verb	execute	killed	obj?
verb	behead	killed	obj
verb	decapitate	killed	obj
verb	hang	killed	obj?
verb	lynch	killed	obj
verb	assassinate	killed	obj
verb	massacre	killed	obj
verb	slaughter	killed	obj
verb	martyr	killed	obj
verb	crush	killed	obj?
verb	crucify	killed	obj
verb	electrocute	killed	obj
verb	poison	killed	obj?
verb	neutralize	killed	obj?
verb	neutralise	killed	obj?
verb	die	killed	subj
verb	perish	killed	subj
verb	drown	killed	subj
verb	succumb	killed	subj
verb	wound	wounded	obj
verb	injure	wounded	obj
verb	hurt	wounded	obj
verb	maim	wounded	obj
verb	hospitalize	wounded	obj
verb	hospitalise	wounded	obj
verb	arrest	detained	obj
verb	detain	detained	obj
verb	capture	detained	obj?
verb	apprehend	detained	obj
verb	imprison	detained	obj
verb	jail	detained	obj
verb	abduct	detained	obj
verb	kidnap	detained	obj
verb	intern	detained	obj
verb	seize	detained	obj?
verb	hold	detained	obj?
verb	round	detained	obj?
verb	nab	detained	obj?
verb	displace	displaced	obj
verb	uproot	displaced	obj?
verb	evacuate	displaced	obj?
verb	flee	displaced	subj?
verb	disappear	missing	subj?
verb	vanish	missing	subj?
# pred LEMMA OUTCOME: said of people ("28 were dead", "left 28 dead").
pred	dead	killed
pred	deceased	killed
pred	lifeless	killed
pred	drowned	killed
pred	wounded	wounded
pred	injured	wounded
pred	hurt	wounded
pred	missing	missing
pred	unaccounted	missing
pred	homeless	displaced
pred	displaced	displaced
# noun LEMMA OUTCOME: counted itself, or with its people behind "of".
noun	death	killed
noun	fatality	killed
noun	dead	killed
noun	body	killed
noun	corpse	killed
noun	killing	killed
noun	murder	killed
noun	execution	killed
noun	martyr	killed
noun	assassination	killed
noun	massacre	killed
noun	slaying	killed
noun	beheading	killed
noun	lynching	killed
noun	imprisonment	detained
noun	displacement	displaced
noun	wounded	wounded
noun	injured	wounded
noun	injury	wounded
noun	missing	missing
noun	disappearance	missing
noun	arrest	detained
noun	detention	detained
noun	abduction	detained
noun	capture	detained
noun	kidnapping	detained
noun	casualty	casualties
# part LEMMA OUTCOME: those already counted, of whom some more is told.
part	victim	killed
part	dead	killed
part	body	killed
part	corpse	killed
part	wounded	wounded
part	injured	wounded
part	missing	missing
part	detainee	detained
part	casualty	casualties
# person LEMMA CLASS
person	civilian	civilian
person	villager	civilian
person	noncombatant	civilian
person	non-combatant	civilian
person	bystander	civilian
person	rebel	fighter
person	insurgent	fighter
person	militant	fighter
person	fighter	fighter
person	gunman	fighter
person	terrorist	fighter
person	guerrilla	fighter
person	jihadist	fighter
person	extremist	fighter
person	militiaman	fighter
person	combatant	fighter
person	bomber	fighter
person	attacker	fighter
person	assailant	fighter
person	mercenary	fighter
person	separatist	fighter
person	soldier	security-forces
person	troop	security-forces
person	forces	security-forces
person	loyalist	fighter
person	mujahid	fighter
person	mujahideen	fighter
person	policeman	security-forces
person	policewoman	security-forces
person	police	security-forces
person	officer	security-forces
person	guard	security-forces
person	bodyguard	security-forces
person	marine	security-forces
person	sailor	security-forces
person	airman	security-forces
person	serviceman	security-forces
person	conscript	security-forces
person	recruit	security-forces
person	peacekeeper	security-forces
person	gendarme	security-forces
person	paratrooper	security-forces
person	commando	security-forces
person	personnel	security-forces
person	paramilitary	security-forces
person	agent	security-forces
person	trooper	security-forces
person	child	children
person	boy	children
person	girl	children
person	baby	children
person	infant	children
person	toddler	children
person	teenager	children
person	minor	children
person	kid	children
person	youngster	children
person	schoolchild	children
person	schoolgirl	children
person	schoolboy	children
person	woman	women
person	man	men
person	journalist	journalists
person	reporter	journalists
person	cameraman	journalists
person	photographer	journalists
person	doctor	medics
person	nurse	medics
person	medic	medics
person	paramedic	medics
person	physician	medics
person	people	people
person	person	people
person	human	people
person	life	people
person	soul	people
person	individual	people
person	other	people
person	victim	people
person	passenger	people
person	student	people
person	pupil	people
person	worker	people
person	miner	people
person	tourist	people
person	national	people
person	citizen	people
person	resident	people
person	inhabitant	people
person	protester	people
person	protestor	people
person	demonstrator	people
person	activist	people
person	relative	people
person	member	people
person	official	people
person	leader	people
person	commander	people
person	facilitator	people
person	associate	people
person	suspect	people
person	hostage	people
person	prisoner	people
person	inmate	people
person	detainee	people
person	migrant	people
person	refugee	people
person	foreigner	people
person	worshipper	people
person	worshiper	people
person	pilgrim	people
person	mourner	people
person	employee	people
person	shopper	people
person	farmer	people
person	driver	people
person	crewman	people
person	crew	people
person	pilot	people
person	politician	people
person	lawmaker	people
person	mayor	people
person	judge	people
person	candidate	people
person	peasant	people
person	priest	people
person	teacher	people
person	supporter	people
person	opponent	people
person	dissident	people
person	operative	fighter
person	brother	people
person	sister	people
person	son	people
person	daughter	people
person	householder	people
person	trafficker	people
person	smuggler	people
person	diplomat	people
person	contractor	people
person	volunteer	people
person	adult	people
person	survivor	people
person	colleague	people
person	firefighter	people
person	rescuer	people
person	patient	people
person	head	people
person	dozen	people
person	score	people
person	hundred	people
person	thousand	people
person	million	people
person	he	people
person	they	people
person	we	people
person	financier	fighter
person	bombmaker	fighter
person	bomb-maker	fighter
person	sub-commander	fighter
person	subcommander	fighter
person	ringleader	fighter
person	plotter	fighter
person	warlord	fighter
person	sniper	fighter
person	fedayeen	fighter
person	hijacker	fighter
person	kidnapper	fighter
person	abductor	fighter
person	hostage-taker	fighter
person	raider	fighter
person	infiltrator	fighter
person	warrior	fighter
person	suicide-bomber	fighter
person	planner	people
person	maker	people
person	dealer	people
person	supplier	people
person	specialist	people
person	expert	people
person	chief	people
person	governor	people
person	advisor	people
person	adviser	people
person	lieutenant	people
person	deputy	people
person	courier	people
person	recruiter	people
person	trainer	people
person	mastermind	people
person	kingpin	people
person	cleric	people
person	imam	people
person	mullah	people
person	monk	people
person	nun	people
person	engineer	people
person	lawyer	people
person	scientist	people
person	singer	people
person	athlete	people
person	merchant	people
person	trader	people
person	vendor	people
person	shepherd	people
person	elder	people
person	chieftain	people
person	bishop	people
person	pastor	people
person	missionary	people
person	tribesman	people
person	male	people
person	female	people
person	youth	people
person	occupant	people
person	passer-by	people
person	pedestrian	people
person	motorist	people
person	cyclist	people
person	commuter	people
person	traveler	people
person	traveller	people
person	holidaymaker	people
person	spectator	people
person	player	people
person	staffer	people
person	clerk	people
person	secretary	people
person	minister	people
person	senator	people
person	councillor	people
person	councilor	people
person	councilman	people
person	ambassador	people
person	envoy	people
person	consul	people
person	negotiator	people
person	mediator	people
person	lecturer	people
person	professor	people
person	schoolteacher	people
person	headmaster	people
person	dentist	people
person	pharmacist	people
person	evacuee	people
person	exile	people
person	captive	people
person	parent	people
person	mother	people
person	father	people
person	wife	people
person	husband	people
person	uncle	people
person	aunt	people
person	cousin	people
person	nephew	people
person	grandson	people
person	granddaughter	people
person	grandchild	people
person	sibling	people
person	twin	people
person	bride	people
person	onlooker	people
person	niece	people
person	grandmother	people
person	grandfather	people
person	widow	people
person	orphan	people
person	elderly	people
person	pensioner	people
person	veteran	people
person	laborer	people
person	labourer	people
person	builder	people
person	electrician	people
person	mechanic	people
person	cook	people
person	cleaner	people
person	janitor	people
person	fisher	people
person	trucker	people
person	technician	people
person	operator	people
person	broadcaster	people
person	writer	people
person	author	people
person	blogger	people
person	editor	people
person	publisher	people
person	poet	people
person	unionist	people
person	striker	people
person	organizer	people
person	organiser	people
person	campaigner	people
person	defender	people
person	nationalist	people
person	settler	people
person	nomad	people
person	herder	people
person	grower	people
person	picker	people
person	lieutenant-colonel	security-forces
person	general	security-forces
person	colonel	security-forces
person	captain	security-forces
person	sergeant	security-forces
person	corporal	security-forces
person	cadet	security-forces
person	infantryman	security-forces
person	cop	security-forces
person	constable	security-forces
person	detective	security-forces
person	lawman	security-forces
person	ranger	security-forces
person	legionnaire	security-forces
person	warden	security-forces
person	sentry	security-forces
person	watchman	security-forces
person	gendarmerie	security-forces
person	surgeon	medics
person	midwife	medics
person	ambulanceman	medics
person	correspondent	journalists
person	camerawoman	journalists
person	newsman	journalists
person	stringer	journalists
person	newborn	children
person	preschooler	children
person	adolescent	children
person	teen	children
person	entourage	people
person	companion	people
person	aide	people
person	accomplice	people
person	comrade	people
person	follower	people
person	helper	people
person	escort	security-forces
person	friend	people
person	neighbour	people
person	neighbor	people
person	guest	people
person	clergyman	people
person	jesuit	people
person	maid	people
person	servant	people
person	rector	people
person	seaman	people
person	fisherman	people
person	deserter	fighter
person	defector	fighter
person	patrolman	security-forces
person	patron	people
person	customer	people
person	bather	people
person	partygoer	people
person	subordinate	people
person	counterpart	people
person	subversive	fighter
person	guerilla	fighter
person	peshmerga	fighter
person	magistrate	people
person	hitman	fighter
person	assassin	fighter
person	criminal	people
person	robber	people
person	thief	people
person	convict	people
person	bandit	fighter
person	pirate	fighter
person	stewardess	people
person	steward	people
