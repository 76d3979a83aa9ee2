"""Given names and what people with these names are called, in English and in Spanish, and across the two.

Each line is a group: whoever has one of its names may be asked for by any other. A name may stand in several
groups (Alex is Alexander and Alexandra); groups are not chained.
"""

from __future__ import annotations

_GROUPS = """
abigail abby gail
abraham abe bram
agustin agus tin
albert al bert bertie alberto beto
alejandra alexandra alex alexa sandra ale xandra
alejandro alexander alex alec ale sandro xander sasha
alfonso alonso poncho
alfred al fred freddy alfredo
alicia alice licha ali
amanda mandy
ana anna anne ann annie anita hannah nan
andrea andy andi
andrew andy drew andres
angela angie angelica
anthony tony antonio tono
antonia toni tonya
arthur art artie arturo
barbara barb barbie babs
beatriz beatrice bea betty ticha
benjamin ben benny benji
bernard bernie bernardo
caroline carolina carol carrie caro
cecilia ceci cece cecily
charles charlie chuck chas carlos carlitos
charlotte lottie charlie carlota
christina christine chris tina chrissy cristina cris
christopher chris topher kit cristobal cris
clara clarita claire
concepcion concha conchita
consuelo chelo
cynthia cindy
daniel dan danny dani
daniela danielle dani
david dave davey
deborah debra deb debbie
diana diane di
diego santiago
dolores lola lolita
donald don donnie
dorothy dot dottie dolly
edgar ed eddie
eduardo edward ed eddie ted lalo ned
eleanor ellie nell nora leonor
elena helen ellen nelly lena
elizabeth liz lizzy beth betty betsy eliza elsa lisa libby isabel chavela isabella bella
emily emilia em emmy mila
emmanuel manuel manny manolo
enrique henry hank harry kike quique
ernesto ernest ernie neto
esperanza pera hope
esteban stephen steven steve stevie
eugene gene eugenio
eugenia genie jenny quena
eva eve evita
felipe philip phillip phil pip
fernando nando fer ferdinand
fernanda fer nanda
florence flo flora florencia
frances fran francine paca pancha francisca
francisco francis frank frankie paco pancho kiko cisco
frederick fred freddy rick federico fede
gabriel gabe gabo
gabriela gabrielle gaby gabby
gerald gerry jerry gerardo
gilbert gil bert gilberto beto
graciela chela grace
gregory greg gregorio goyo
guadalupe lupe lupita pita
guillermo william bill billy will willie liam memo
gustavo gus tavo
harold harry hal
hector tito
hortensia tencha
hugo hugh
humberto beto bert
ignacio nacho ignatius iggy
isaac ike zac
jacob jake jacobo
jacqueline jackie
james jim jimmy jamie jaime
janet jan jane juana juanita
javier xavier javi
jeffrey jeff geoffrey geoff
jennifer jen jenny jenna
jeremy jerry jeremias
jessica jess jessie
jesus chuy chucho
joaquin quino quincho
jonathan jon johnny nathan
jorge george coque koki
jose joe joseph joey pepe chepe
josefina josephine jo josie pepa fina chepina
john johnny jack juan juanito
joshua josh josue
judith judy jude
julia julie jules
julian jules julio
katherine catherine kate katie kathy kat cathy kay catalina cata
kenneth ken kenny
kimberly kim
laura laurie lauren
lawrence larry lorenzo lencho
leonard leo len lenny leonardo
leticia lety letty tish
lillian lily lilia liliana lil
lourdes lulu
lucia lucy luz lucille
lucas luke
luis louis lou louie lucho
luisa louise lou lulu
madeline maddie magdalena malena lena
marcos mark marc marcus
margaret maggie meg peggy marge margie greta rita margarita mago
maria mary mari molly marie mia
mariana marianne mari
martha marta marty
martin marty tin
matthew matt matty mateo
maximiliano maximilian max
melissa mel missy lissa
mercedes meche merche mercy
michael mike mickey mikey mick miguel
michelle shelly micaela
miriam mimi
montserrat montse
natalie nat natalia
nathaniel nathan nate nat
nicholas nick nicky nico nicolas
nicole nikki nicky nico
octavio tavo
olivia liv livvy
pamela pam
patricia pat patty pati tricia trish
patrick pat paddy patricio pato
paul pablo pauly
paula paulina pauline pau
pedro pete peter petey perico
priscilla cilla prisci
rachel raquel rae
rafael raphael rafa rafe ralph
ramon ray raymond moncho raymundo
raul rulo
rebecca becky becca rebeca
refugio cuca cuco
ricardo richard rick ricky rich dick richie
robert rob robbie bob bobby bert roberto beto tito
rocio chio
rodrigo rod rodri rigo
roger rogelio roy
ronald ron ronnie
rosa rose rosie rosita rosalia rosalinda
rosario chayo charo
roxana roxanne roxy
ruben rube
russell russ rusty
salvador chava sal
samantha sam sammy
samuel sam sammy
santiago santi chago james
sarah sara sally sadie
sebastian seb sebas chano bastian
sergio checo
sofia sophia sophie sofi chofi
soledad chole sol
stephanie steph stefanie estefania fany
susan susana susanna sue suzy susie
sylvia silvia silvi
teodoro theodore ted teddy theo
teresa theresa terry tess tessa tere teri
thomas tom tommy tomas
timothy tim timmy timoteo
vanessa nessa vane
veronica vero ronnie roni
victor vic vito
victoria vicky tori vicki
vincent vince vinny vicente chente
virginia ginny ginger vicky
walter walt wally gualterio
wendy gwendolyn gwen
yolanda yoli yola
zachary zach zack zacarias
"""

NICKNAME_GROUPS: tuple[tuple[str, ...], ...] = tuple(
    tuple(dict.fromkeys(line.split())) for line in _GROUPS.strip().splitlines()
)
