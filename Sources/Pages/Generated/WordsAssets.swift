// swift-format-ignore-file
// Made by scripts/embed from Assets/Words. Change those files, and run it again.

extension AssetFile {
  static let inWords: [AssetFile] = [
    AssetFile(path: "Words/calendar.texts", text: ####"""
# Months, days and spans of time, after CLDR 46.

[month-1]
en: January
it: gennaio
fr: janvier
ro: ianuarie

[month-2]
en: February
it: febbraio
fr: février
ro: februarie

[month-3]
en: March
it: marzo
fr: mars
ro: martie

[month-4]
en: April
it: aprile
fr: avril
ro: aprilie

[month-5]
en: May
it: maggio
fr: mai
ro: mai

[month-6]
en: June
it: giugno
fr: juin
ro: iunie

[month-7]
en: July
it: luglio
fr: juillet
ro: iulie

[month-8]
en: August
it: agosto
fr: août
ro: august

[month-9]
en: September
it: settembre
fr: septembre
ro: septembrie

[month-10]
en: October
it: ottobre
fr: octobre
ro: octombrie

[month-11]
en: November
it: novembre
fr: novembre
ro: noiembrie

[month-12]
en: December
it: dicembre
fr: décembre
ro: decembrie

[short-month-1]
en: Jan
it: gen
fr: janv.
ro: ian.

[short-month-2]
en: Feb
it: feb
fr: févr.
ro: feb.

[short-month-3]
en: Mar
it: mar
fr: mars
ro: mar.

[short-month-4]
en: Apr
it: apr
fr: avr.
ro: apr.

[short-month-5]
en: May
it: mag
fr: mai
ro: mai

[short-month-6]
en: Jun
it: giu
fr: juin
ro: iun.

[short-month-7]
en: Jul
it: lug
fr: juil.
ro: iul.

[short-month-8]
en: Aug
it: ago
fr: août
ro: aug.

[short-month-9]
en: Sep
it: set
fr: sept.
ro: sept.

[short-month-10]
en: Oct
it: ott
fr: oct.
ro: oct.

[short-month-11]
en: Nov
it: nov
fr: nov.
ro: nov.

[short-month-12]
en: Dec
it: dic
fr: déc.
ro: dec.

[weekday-1]
en: Mon
it: lun
fr: lun.
ro: lun.

[weekday-2]
en: Tue
it: mar
fr: mar.
ro: mar.

[weekday-3]
en: Wed
it: mer
fr: mer.
ro: mie.

[weekday-4]
en: Thu
it: gio
fr: jeu.
ro: joi

[weekday-5]
en: Fri
it: ven
fr: ven.
ro: vin.

[weekday-6]
en: Sat
it: sab
fr: sam.
ro: sâm.

[weekday-7]
en: Sun
it: dom
fr: dim.
ro: dum.

[first]
en: 1
it: 1º
fr: 1er
ro: 1

[quarter]
en: Q{n} {year}
it: T{n} {year}
fr: T{n} {year}
ro: T{n} {year}

[week]
en: week {n}, {year}
it: settimana {n}, {year}
fr: semaine {n}, {year}
ro: săptămâna {n}, {year}

[now]
en: now
it: adesso
fr: maintenant
ro: acum

[today]
en: today
it: oggi
fr: aujourd’hui
ro: astăzi

[tomorrow]
en: tomorrow
it: domani
fr: demain
ro: mâine

[yesterday]
en: yesterday
it: ieri
fr: hier
ro: ieri

[ahead]
en: in {span}
it: tra {span}
fr: dans {span}
ro: peste {span}

[ago]
en: {span} ago
it: {span} fa
fr: il y a {span}
ro: acum {span}

[days]
en.one: {n} day
en.other: {n} days
it.one: {n} giorno
it.other: {n} giorni
fr.one: {n} jour
fr.other: {n} jours
ro.one: {n} zi
ro.few: {n} zile
ro.other: {n} de zile
"""####),
    AssetFile(path: "Words/glossary.texts", text: ####"""
# The glossary [P2]: a workspace may put its own wording in place of a definition.

# Each term has its name and what it means, in one sentence; whose it is stands in Term.swift.

[visit]
en: Visit
it: Visita
fr: Visite
ro: Vizită

[visit-means]
en: A session on the site: the same visitor, until 30 minutes pass or a new campaign brings them.
it: Una sessione sul sito: lo stesso visitatore, finché passano 30 minuti o lo porta una nuova campagna.
fr: Une session sur le site : le même visiteur, jusqu’à 30 minutes de pause ou une nouvelle campagne.
ro: O sesiune pe site: același vizitator, până trec 30 de minute sau îl aduce o campanie nouă.

[contact]
en: Contact
it: Contatto
fr: Contact
ro: Contact

[contact-means]
en: Someone in the funnel whose level is not said.
it: Una persona nel funnel di cui non si dice ancora il livello.
fr: Une personne dans l’entonnoir dont le niveau n’est pas encore dit.
ro: O persoană din pâlnie al cărei nivel nu este încă spus.

[prospect]
en: Prospect
it: Prospect
fr: Prospect
ro: Prospect

[prospect-means]
en: A visitor of whom some data is known, or who subscribed to a blog or newsletter.
it: Un visitatore di cui si conosce qualche dato, o iscritto a un blog o a una newsletter.
fr: Un visiteur dont on connaît quelques données, ou abonné à un blog ou à une lettre d’information.
ro: Un vizitator despre care se știu câteva date sau care s-a abonat la un blog ori newsletter.

[lead]
en: Lead
it: Lead
fr: Lead
ro: Lead

[lead-means]
en: Left their details in exchange for an offer.
it: Ha lasciato i propri dati in cambio di un’offerta.
fr: A laissé ses coordonnées en échange d’une offre.
ro: Și-a lăsat datele în schimbul unei oferte.

[mql]
en: MQL
it: MQL
fr: MQL
ro: MQL

[mql-means]
en: Marketing qualified lead: showed strong interest, by the definition both teams agreed.
it: Marketing qualified lead: ha mostrato un forte interesse, secondo la definizione concordata dai due team.
fr: Marketing qualified lead : a montré un intérêt marqué, selon la définition convenue par les deux équipes.
ro: Marketing qualified lead: a arătat un interes puternic, după definiția convenită de ambele echipe.

[sql]
en: SQL
it: SQL
fr: SQL
ro: SQL

[sql-means]
en: Sales qualified lead: an MQL that sales has examined and accepts for direct follow-up.
it: Sales qualified lead: un MQL che le vendite hanno esaminato e accettano di seguire direttamente.
fr: Sales qualified lead : un MQL que les ventes ont examiné et acceptent de suivre directement.
ro: Sales qualified lead: un MQL pe care vânzările l-au examinat și îl acceptă pentru urmărire directă.

[opportunity]
en: Opportunity
it: Opportunità
fr: Opportunité
ro: Oportunitate

[opportunity-means]
en: An SQL a rep has spoken with and takes for a possible customer.
it: Un SQL con cui un venditore ha parlato e che ritiene un possibile cliente.
fr: Un SQL avec qui un commercial a parlé et qu’il tient pour un client possible.
ro: Un SQL cu care un reprezentant a vorbit și pe care îl consideră un posibil client.

[customer]
en: Customer
it: Cliente
fr: Client
ro: Client

[customer-means]
en: Has bought.
it: Ha comprato.
fr: A acheté.
ro: A cumpărat.

[stage]
en: Stage
it: Fase
fr: Étape
ro: Etapă

[stage-means]
en: A step of the one funnel both teams speak of, each owned by one team or by both.
it: Un passo dell’unico funnel di cui parlano i due team; ogni fase è di un team o di entrambi.
fr: Une marche de l’unique entonnoir dont parlent les deux équipes ; chacune est à une équipe ou aux deux.
ro: O treaptă a pâlniei unice despre care vorbesc ambele echipe; fiecare este a unei echipe sau a ambelor.

[recycled]
en: Recycled
it: Riciclato
fr: Recyclé
ro: Reciclat

[recycled-means]
en: Went back from MQL, SQL or opportunity to lead, with a reason and a date until which marketing nurtures it.
it: Tornato da MQL, SQL o opportunità a lead, con un motivo e una data fino alla quale il marketing lo segue.
fr: Revenu de MQL, SQL ou opportunité à lead, avec un motif et une date jusqu’à laquelle le marketing le suit.
ro: S-a întors de la MQL, SQL sau oportunitate la lead, cu un motiv și o dată până la care marketingul îl cultivă.

[disqualified]
en: Disqualified
it: Squalificato
fr: Disqualifié
ro: Descalificat

[disqualified-means]
en: Rests outside the funnel, with a reason, until someone reopens it.
it: In pausa fuori dal funnel, con un motivo, finché qualcuno lo riapre.
fr: En attente hors de l’entonnoir, avec un motif, jusqu’à ce que quelqu’un le rouvre.
ro: Așteaptă în afara pâlniei, cu un motiv, până când cineva îl redeschide.

[nurture]
en: Nurture
it: Nurturing
fr: Nurturing
ro: Nurturing

[nurture-means]
en: Not ready yet: marketing keeps in touch until a date, when someone looks again.
it: Non ancora pronto: il marketing mantiene il contatto fino a una data, poi qualcuno lo riguarda.
fr: Pas encore prêt : le marketing garde le lien jusqu’à une date, où quelqu’un regarde à nouveau.
ro: Încă nepregătit: marketingul păstrează legătura până la o dată, când cineva se uită din nou.

[lost-customer]
en: Lost customer
it: Cliente perso
fr: Client perdu
ro: Client pierdut

[lost-customer-means]
en: Bought once and left, with a reason; the record goes on.
it: Ha comprato e se n’è andato, con un motivo; la scheda continua.
fr: A acheté puis est parti, avec un motif ; la fiche continue.
ro: A cumpărat și a plecat, cu un motiv; fișa continuă.

[next-action]
en: Next action
it: Prossima azione
fr: Prochaine action
ro: Următoarea acțiune

[next-action-means]
en: What somebody does next for a contact, and by which day.
it: Che cosa qualcuno farà per un contatto, ed entro quale giorno.
fr: Ce que quelqu’un fera pour un contact, et avant quel jour.
ro: Ce va face cineva pentru un contact și până în ce zi.

[radar]
en: Radar
it: Radar
fr: Radar
ro: Radar

[radar-means]
en: The list of contacts without an owner, a next date or a reason to rest: nothing may fall off it.
it: L’elenco dei contatti senza responsabile, prossima data o motivo di pausa: nulla deve sfuggirgli.
fr: La liste des contacts sans responsable, sans prochaine date ou sans motif d’attente : rien ne doit lui échapper.
ro: Lista contactelor fără responsabil, fără dată următoare sau fără motiv de așteptare: nimic nu trebuie să-i scape.

[overdue]
en: Overdue
it: Scaduto
fr: En retard
ro: Întârziat

[overdue-means]
en: The day of its next action has passed.
it: Il giorno della sua prossima azione è passato.
fr: Le jour de sa prochaine action est passé.
ro: Ziua acțiunii următoare a trecut.

[owner]
en: Owner
it: Responsabile
fr: Responsable
ro: Responsabil

[owner-means]
en: The person who answers for a contact or a deal.
it: La persona che risponde di un contatto o di una trattativa.
fr: La personne qui répond d’un contact ou d’une affaire.
ro: Persoana care răspunde de un contact sau de o tranzacție.

[hand-off]
en: Hand-off
it: Passaggio
fr: Passage de relais
ro: Predare

[hand-off-means]
en: Marketing gives an MQL to a rep, with all that is known, and a clock starts.
it: Il marketing passa un MQL a un venditore con tutto ciò che si sa, e parte un orologio.
fr: Le marketing passe un MQL à un commercial avec tout ce que l’on sait, et un chronomètre démarre.
ro: Marketingul predă un MQL unui reprezentant, cu tot ce se știe, și pornește un cronometru.

[agreement]
en: Agreement
it: Accordo
fr: Accord
ro: Acord

[agreement-means]
en: What marketing and sales promise each other, measured all the time.
it: Ciò che marketing e vendite si promettono, misurato di continuo.
fr: Ce que marketing et ventes se promettent, mesuré en permanence.
ro: Ce își promit marketingul și vânzările, măsurat tot timpul.

[cohort]
en: Cohort
it: Coorte
fr: Cohorte
ro: Cohortă

[cohort-means]
en: Those that first entered a stage in the period, followed to what became of them.
it: Chi è entrato per la prima volta in una fase nel periodo, seguito fino al suo esito.
fr: Ceux qui sont entrés pour la première fois dans une étape pendant la période, suivis jusqu’à leur issue.
ro: Cei care au intrat prima dată într-o etapă în perioadă, urmăriți până la ce s-a ales de ei.

[flow]
en: Flow
it: Flusso
fr: Flux
ro: Flux

[flow-means]
en: Entries into each stage in the period, whoever they are.
it: Gli ingressi in ogni fase nel periodo, chiunque li faccia.
fr: Les entrées dans chaque étape pendant la période, quelles qu’elles soient.
ro: Intrările în fiecare etapă din perioadă, oricine ar fi.

[conversion]
en: Conversion
it: Conversione
fr: Conversion
ro: Conversie

[conversion-means]
en: Of those that entered a stage in the period, the share that reached a later one.
it: Di chi è entrato in una fase nel periodo, la quota arrivata a una successiva.
fr: De ceux qui sont entrés dans une étape pendant la période, la part arrivée à une étape suivante.
ro: Din cei intrați într-o etapă în perioadă, ponderea celor ajunși la una ulterioară.

[immature]
en: Immature
it: Immaturi
fr: Immatures
ro: Imature

[immature-means]
en: Entered too lately to be judged yet; they are left out of the rate.
it: Entrati da troppo poco per essere valutati; restano fuori dal tasso.
fr: Entrés depuis trop peu de temps pour être jugés ; ils restent hors du taux.
ro: Intrate de prea puțin timp ca să fie evaluate; rămân în afara ratei.

[interval]
en: 95 % interval
it: Intervallo al 95 %
fr: Intervalle à 95 %
ro: Interval de 95 %

[interval-means]
en: Where the true rate lies in 95 of 100 such cases (Wilson); the fewer the cases, the wider.
it: Dove sta il tasso vero in 95 casi su 100 (Wilson); meno casi, più ampio.
fr: Où se trouve le vrai taux dans 95 cas sur 100 (Wilson) ; moins il y a de cas, plus il est large.
ro: Unde se află rata adevărată în 95 din 100 de cazuri (Wilson); cu cât sunt mai puține, cu atât e mai larg.

[implied]
en: Implied entry
it: Ingresso implicito
fr: Entrée implicite
ro: Intrare implicită

[implied-means]
en: A stage that was jumped over: it counts as entered, and stays out of the times.
it: Una fase saltata: conta come entrata e resta fuori dai tempi.
fr: Une étape sautée : elle compte comme entrée et reste hors des durées.
ro: O etapă sărită: contează ca intrată și rămâne în afara duratelor.

[median-time]
en: Median time
it: Tempo mediano
fr: Temps médian
ro: Timp median

[median-time-means]
en: Half of those that moved on took less time, half more.
it: Metà di chi è andato avanti ha impiegato meno, metà di più.
fr: La moitié de ceux qui ont avancé a mis moins de temps, la moitié plus.
ro: Jumătate dintre cei care au avansat au avut nevoie de mai puțin timp, jumătate de mai mult.

[velocity]
en: Velocity
it: Velocità
fr: Vélocité
ro: Viteză

[velocity-means]
en: The days contacts take from one stage to the next: median, and within which nine of ten have moved.
it: I giorni da una fase alla successiva: mediana, ed entro quanti ne passano nove su dieci.
fr: Les jours d’une étape à la suivante : médiane, et délai dans lequel neuf sur dix ont avancé.
ro: Zilele de la o etapă la următoarea: mediana și în câte zile au trecut nouă din zece.

[revenue]
en: Revenue from new business
it: Ricavi da nuovi clienti
fr: Chiffre d’affaires des nouveaux clients
ro: Venituri de la clienți noi

[revenue-means]
en: Booked amount of deals won with a first purchase; renewals and upsell are counted apart.
it: L’importo delle trattative vinte con un primo acquisto; rinnovi e upselling si contano a parte.
fr: Le montant des affaires gagnées avec un premier achat ; renouvellements et ventes additionnelles sont comptés à part.
ro: Suma tranzacțiilor câștigate cu o primă cumpărare; reînnoirile și vânzările suplimentare se numără separat.

[new-business]
en: New business
it: Nuovi clienti
fr: Nouveaux clients
ro: Clienți noi

[new-business-means]
en: A win with a company that had not bought before, or that was lost for a year.
it: Una vittoria con un’azienda che non aveva mai comprato, o persa da un anno.
fr: Une affaire gagnée avec une entreprise qui n’avait jamais acheté, ou perdue depuis un an.
ro: O câștigare cu o companie care nu cumpărase înainte sau care era pierdută de un an.

[renewal]
en: Renewal
it: Rinnovo
fr: Renouvellement
ro: Reînnoire

[renewal-means]
en: A customer buys the same again.
it: Un cliente ricompra la stessa cosa.
fr: Un client rachète la même chose.
ro: Un client cumpără din nou același lucru.

[upsell]
en: Upsell
it: Upselling
fr: Vente additionnelle
ro: Vânzare suplimentară

[upsell-means]
en: A customer buys more.
it: Un cliente compra di più.
fr: Un client achète davantage.
ro: Un client cumpără mai mult.

[goal]
en: Goal
it: Obiettivo
fr: Objectif
ro: Obiectiv

[goal-means]
en: What both teams set out to reach in the period, visible to all.
it: Ciò che i due team vogliono raggiungere nel periodo, visibile a tutti.
fr: Ce que les deux équipes veulent atteindre sur la période, visible de tous.
ro: Ce și-au propus ambele echipe să atingă în perioadă, vizibil tuturor.

[plan-to-date]
en: Plan to date
it: Piano a oggi
fr: Plan à ce jour
ro: Plan la zi

[plan-to-date-means]
en: The part of the goal that the working days gone by stand for.
it: La parte dell’obiettivo che spetta ai giorni lavorativi trascorsi.
fr: La part de l’objectif qui revient aux jours ouvrés écoulés.
ro: Partea din obiectiv care revine zilelor lucrătoare trecute.

[deal]
en: Deal
it: Trattativa
fr: Affaire
ro: Tranzacție

[deal-means]
en: Something a company may buy: open, won or lost, with an amount and an owner.
it: Qualcosa che un’azienda può comprare: in corso, vinta o persa, con importo e responsabile.
fr: Ce qu’une entreprise peut acheter : en cours, gagnée ou perdue, avec un montant et un responsable.
ro: Ceva ce o companie poate cumpăra: deschisă, câștigată sau pierdută, cu o sumă și un responsabil.

[pipeline]
en: Pipeline
it: Pipeline
fr: Pipeline
ro: Pipeline

[pipeline-means]
en: The amounts of all open deals together.
it: Gli importi di tutte le trattative in corso.
fr: Les montants de toutes les affaires en cours.
ro: Sumele tuturor tranzacțiilor deschise.

[win-rate]
en: Win rate
it: Tasso di vittoria
fr: Taux de réussite
ro: Rată de câștig

[win-rate-means]
en: Of the deals closed in the period, the share that was won.
it: Delle trattative chiuse nel periodo, la quota vinta.
fr: Des affaires clôturées sur la période, la part gagnée.
ro: Din tranzacțiile închise în perioadă, ponderea celor câștigate.

[average-sale]
en: Average sale
it: Vendita media
fr: Vente moyenne
ro: Vânzare medie

[average-sale-means]
en: Revenue divided by the deals won.
it: Ricavi divisi per le trattative vinte.
fr: Chiffre d’affaires divisé par les affaires gagnées.
ro: Venituri împărțite la tranzacțiile câștigate.

[stale]
en: Stale deal
it: Trattativa ferma
fr: Affaire dormante
ro: Tranzacție stagnantă

[stale-means]
en: An open deal none of whose contacts has had a touch for some days.
it: Una trattativa in corso i cui contatti non hanno interazioni da alcuni giorni.
fr: Une affaire en cours dont aucun contact n’a eu d’interaction depuis quelques jours.
ro: O tranzacție deschisă ale cărei contacte nu au avut nicio interacțiune de câteva zile.

[touch]
en: Touch
it: Interazione
fr: Interaction
ro: Interacțiune

[touch-means]
en: One interaction of a contact with either team: a page, a form, an e-mail, a call.
it: Un’interazione di un contatto con uno dei due team: una pagina, un modulo, un’e-mail, una telefonata.
fr: Une interaction d’un contact avec l’une des équipes : une page, un formulaire, un e-mail, un appel.
ro: O interacțiune a unui contact cu una dintre echipe: o pagină, un formular, un e-mail, un apel.

[journey]
en: Journey
it: Percorso
fr: Parcours
ro: Parcurs

[journey-means]
en: The touches before a conversion, in the order of time.
it: Le interazioni prima di una conversione, in ordine di tempo.
fr: Les interactions avant une conversion, dans l’ordre du temps.
ro: Interacțiunile dinaintea unei conversii, în ordinea timpului.

[first-source]
en: First source
it: Prima fonte
fr: Première source
ro: Prima sursă

[first-source-means]
en: Where a contact’s first counted touch came from; it never changes.
it: Da dove è arrivata la prima interazione conteggiata di un contatto; non cambia mai.
fr: D’où est venue la première interaction comptée d’un contact ; elle ne change jamais.
ro: De unde a venit prima interacțiune numărată a unui contact; nu se schimbă niciodată.

[channel]
en: Channel
it: Canale
fr: Canal
ro: Canal

[channel-means]
en: The way people come, by the rules of Google Analytics 4’s default groups, and outbound, events and offline.
it: La via da cui si arriva, secondo i gruppi predefiniti di Google Analytics 4, più outbound, eventi e offline.
fr: La voie par laquelle on arrive, selon les groupes par défaut de Google Analytics 4, plus prospection, événements et hors ligne.
ro: Calea pe care vin oamenii, după grupurile implicite din Google Analytics 4, plus prospectare, evenimente și offline.

[attribution]
en: Attribution
it: Attribuzione
fr: Attribution
ro: Atribuire

[attribution-means]
en: How the credit for a conversion is shared among the touches before it.
it: Come il merito di una conversione si divide tra le interazioni che la precedono.
fr: Comment le crédit d’une conversion se partage entre les interactions qui la précèdent.
ro: Cum se împarte meritul unei conversii între interacțiunile dinaintea ei.

[first-touch]
en: First touch
it: Prima interazione
fr: Première interaction
ro: Prima interacțiune

[first-touch-means]
en: All credit to the first touch.
it: Tutto il merito alla prima interazione.
fr: Tout le crédit à la première interaction.
ro: Tot meritul primei interacțiuni.

[last-touch]
en: Last touch
it: Ultima interazione
fr: Dernière interaction
ro: Ultima interacțiune

[last-touch-means]
en: All credit to the last touch before the conversion.
it: Tutto il merito all’ultima interazione prima della conversione.
fr: Tout le crédit à la dernière interaction avant la conversion.
ro: Tot meritul ultimei interacțiuni dinaintea conversiei.

[last-non-direct]
en: Last touch that is not direct
it: Ultima interazione non diretta
fr: Dernière interaction non directe
ro: Ultima interacțiune nedirectă

[last-non-direct-means]
en: All credit to the last touch that is not a direct visit.
it: Tutto il merito all’ultima interazione che non sia una visita diretta.
fr: Tout le crédit à la dernière interaction qui n’est pas une visite directe.
ro: Tot meritul ultimei interacțiuni care nu este o vizită directă.

[linear]
en: Linear
it: Lineare
fr: Linéaire
ro: Liniar

[linear-means]
en: The same credit to every touch.
it: Lo stesso merito a ogni interazione.
fr: Le même crédit à chaque interaction.
ro: Același merit fiecărei interacțiuni.

[u-shaped]
en: U-shaped
it: A forma di U
fr: En U
ro: În formă de U

[u-shaped-means]
en: 40 % to the first touch, 40 % to the one that made the lead, 20 % over the others.
it: 40 % alla prima interazione, 40 % a quella che ha creato il lead, 20 % alle altre.
fr: 40 % à la première interaction, 40 % à celle qui a créé le lead, 20 % aux autres.
ro: 40 % primei interacțiuni, 40 % celei care a creat leadul, 20 % celorlalte.

[w-shaped]
en: W-shaped
it: A forma di W
fr: En W
ro: În formă de W

[w-shaped-means]
en: 30 % each to the first touch, the lead’s and the deal’s, 10 % over the others.
it: 30 % ciascuna alla prima interazione, a quella del lead e a quella della trattativa, 10 % alle altre.
fr: 30 % chacune à la première interaction, à celle du lead et à celle de l’affaire, 10 % aux autres.
ro: Câte 30 % primei interacțiuni, celei a leadului și celei a tranzacției, 10 % celorlalte.

[full-path]
en: Full path
it: Percorso completo
fr: Parcours complet
ro: Parcurs complet

[full-path-means]
en: 22.5 % each to the first touch, the lead’s, the deal’s and the win’s, 10 % over the others.
it: 22,5 % ciascuna alla prima interazione, a quella del lead, della trattativa e della vittoria, 10 % alle altre.
fr: 22,5 % chacune à la première interaction, à celle du lead, de l’affaire et du gain, 10 % aux autres.
ro: Câte 22,5 % primei interacțiuni, celei a leadului, a tranzacției și a câștigării, 10 % celorlalte.

[j-shaped]
en: J-shaped
it: A forma di J
fr: En J
ro: În formă de J

[j-shaped-means]
en: 20 % to the first touch, 60 % to the last, 20 % over the others.
it: 20 % alla prima interazione, 60 % all’ultima, 20 % alle altre.
fr: 20 % à la première interaction, 60 % à la dernière, 20 % aux autres.
ro: 20 % primei interacțiuni, 60 % ultimei, 20 % celorlalte.

[inverse-j]
en: Inverse J
it: A J inversa
fr: En J inversé
ro: J invers

[inverse-j-means]
en: 60 % to the first touch, 20 % to the last, 20 % over the others.
it: 60 % alla prima interazione, 20 % all’ultima, 20 % alle altre.
fr: 60 % à la première interaction, 20 % à la dernière, 20 % aux autres.
ro: 60 % primei interacțiuni, 20 % ultimei, 20 % celorlalte.

[time-decay]
en: Time decay
it: Decadimento temporale
fr: Dépréciation dans le temps
ro: Declin în timp

[time-decay-means]
en: The nearer to the conversion, the more credit: half for each 7 days before.
it: Più vicino alla conversione, più merito: la metà ogni 7 giorni prima.
fr: Plus c’est près de la conversion, plus il y a de crédit : la moitié tous les 7 jours avant.
ro: Cu cât mai aproape de conversie, cu atât mai mult merit: jumătate la fiecare 7 zile înainte.

[markov]
en: Markov chain
it: Catena di Markov
fr: Chaîne de Markov
ro: Lanț Markov

[markov-means]
en: Credit by how many conversions would be lost if a value were taken out of all paths.
it: Il merito secondo quante conversioni si perderebbero togliendo un valore da tutti i percorsi.
fr: Le crédit selon les conversions que l’on perdrait en retirant une valeur de tous les parcours.
ro: Meritul după câte conversii s-ar pierde dacă o valoare ar fi scoasă din toate parcursurile.

[shapley]
en: Shapley value
it: Valore di Shapley
fr: Valeur de Shapley
ro: Valoarea Shapley

[shapley-means]
en: Each value of a journey takes the same part of it, however often it stands there.
it: Ogni valore di un percorso ne prende la stessa parte, per quante volte compaia.
fr: Chaque valeur d’un parcours en prend la même part, quel que soit le nombre de fois où elle y figure.
ro: Fiecare valoare a unui parcurs ia aceeași parte din el, oricât de des apare.

[credit]
en: Credit
it: Credito
fr: Crédit
ro: Credit

[credit-means]
en: How many conversions fall to a value under the chosen model; parts of one add up.
it: Quante conversioni spettano a un valore secondo il modello scelto; le parti si sommano.
fr: Combien de conversions reviennent à une valeur selon le modèle choisi ; les parts s’additionnent.
ro: Câte conversii revin unei valori după modelul ales; părțile se adună.

[assist]
en: Assist
it: Assist
fr: Assistance
ro: Asistență

[assist-means]
en: In a journey that converted, without being its last touch.
it: Presente in un percorso che ha convertito, senza esserne l’ultima interazione.
fr: Présent dans un parcours converti, sans en être la dernière interaction.
ro: Prezent într-un parcurs care a convertit, fără a fi ultima interacțiune.

[influence]
en: Influence
it: Influenza
fr: Influence
ro: Influență

[influence-means]
en: Anywhere in a journey that converted.
it: In qualunque punto di un percorso che ha convertito.
fr: N’importe où dans un parcours converti.
ro: Oriunde într-un parcurs care a convertit.

[return]
en: Return
it: Ritorno
fr: Retour sur investissement
ro: Randament

[return-means]
en: Revenue for each unit spent, minus 1: 0 % earns back just what was spent.
it: Ricavi per ogni unità spesa, meno 1: lo 0 % recupera esattamente la spesa.
fr: Chiffre d’affaires par unité dépensée, moins 1 : 0 % couvre tout juste la dépense.
ro: Venituri pentru fiecare unitate cheltuită, minus 1: 0 % recuperează exact cheltuiala.

[return-period]
en: Return of the period
it: Ritorno del periodo
fr: Retour de la période
ro: Randamentul perioadei

[return-period-means]
en: Won in the period, for what was spent in it.
it: Vinto nel periodo, rispetto a quanto vi si è speso.
fr: Gagné sur la période, pour ce qui y a été dépensé.
ro: Câștigat în perioadă, față de cât s-a cheltuit în ea.

[return-cohort]
en: Return of the cohort
it: Ritorno della coorte
fr: Retour de la cohorte
ro: Randamentul cohortei

[return-cohort-means]
en: Won to date from the leads made in the period, for what was spent in it.
it: Vinto finora dai lead creati nel periodo, rispetto a quanto vi si è speso.
fr: Gagné à ce jour par les leads créés sur la période, pour ce qui y a été dépensé.
ro: Câștigat până azi din leadurile create în perioadă, față de cât s-a cheltuit în ea.

[cost]
en: Cost
it: Costo
fr: Coût
ro: Cost

[cost-means]
en: What was spent on it in the period; a monthly cost counts by its days.
it: Quanto si è speso nel periodo; un costo mensile conta per i suoi giorni.
fr: Ce qui a été dépensé sur la période ; un coût mensuel compte selon ses jours.
ro: Cât s-a cheltuit în perioadă; un cost lunar contează pe zile.

[look-back]
en: Look-back
it: Finestra di attribuzione
fr: Fenêtre d’attribution
ro: Fereastră de atribuire

[look-back-means]
en: How many days before the conversion a touch still counts.
it: Quanti giorni prima della conversione un’interazione conta ancora.
fr: Combien de jours avant la conversion une interaction compte encore.
ro: Cu câte zile înainte de conversie mai contează o interacțiune.

[booked]
en: Booked
it: Contabilizzati
fr: Comptabilisé
ro: Înregistrate

[booked-means]
en: All revenue won; what the touches are credited with and what has no touch add up to it, to the cent.
it: Tutti i ricavi vinti; la parte attribuita e quella senza interazioni danno insieme questa cifra, al centesimo.
fr: Tout le chiffre d’affaires gagné ; la part attribuée et celle sans interaction s’y additionnent, au centime.
ro: Toate veniturile câștigate; partea atribuită și cea fără interacțiuni dau împreună această sumă, la cent.

[unattributed]
en: No touch recorded
it: Nessuna interazione registrata
fr: Aucune interaction enregistrée
ro: Nicio interacțiune înregistrată

[unattributed-means]
en: Revenue of deals with no counted touch before the win.
it: Ricavi di trattative senza interazioni conteggiate prima della vittoria.
fr: Chiffre d’affaires d’affaires sans interaction comptée avant le gain.
ro: Venituri din tranzacții fără nicio interacțiune numărată înainte de câștigare.

[holds]
en: Holds under all models
it: Vale con tutti i modelli
fr: Vaut pour tous les modèles
ro: Valabil în toate modelele

[holds-means]
en: True whatever the model, and in 95 of 100 redraws of the journeys.
it: Vero con qualunque modello, e in 95 ricampionamenti dei percorsi su 100.
fr: Vrai quel que soit le modèle, et dans 95 rééchantillonnages des parcours sur 100.
ro: Adevărat indiferent de model și în 95 din 100 de reeșantionări ale parcursurilor.

[lift]
en: Lift
it: Lift
fr: Lift
ro: Lift

[lift-means]
en: The rate of the row over the rate of all: 2 is twice as good.
it: Il tasso della riga diviso per quello totale: 2 è il doppio.
fr: Le taux de la ligne sur le taux de l’ensemble : 2 est deux fois mieux.
ro: Rata rândului față de rata tuturor: 2 înseamnă de două ori mai bine.

[segment]
en: Segment
it: Segmento
fr: Segment
ro: Segment

[segment-means]
en: Contacts with something in common: an industry, a size, a source.
it: Contatti con qualcosa in comune: un settore, una dimensione, una fonte.
fr: Des contacts qui ont un point commun : un secteur, une taille, une source.
ro: Contacte cu ceva în comun: o industrie, o mărime, o sursă.

[machine]
en: Machine traffic
it: Traffico automatico
fr: Trafic de machines
ro: Trafic automat

[machine-means]
en: Opens and clicks by mail gateways, crawlers and the like: kept, marked, and counted nowhere.
it: Aperture e clic di filtri di posta, crawler e simili: conservati, segnati e mai conteggiati.
fr: Ouvertures et clics de passerelles de messagerie, robots et autres : gardés, marqués, jamais comptés.
ro: Deschideri și clicuri ale filtrelor de e-mail, crawlerelor și altora: păstrate, marcate și nenumărate.

[as-of]
en: As of
it: Alla data
fr: À la date
ro: La data

[as-of-means]
en: The figures as they were known at the end of that day, with what was in force then.
it: Le cifre com’erano note alla fine di quel giorno, con ciò che era allora in vigore.
fr: Les chiffres tels que connus à la fin de ce jour, avec ce qui était alors en vigueur.
ro: Cifrele așa cum erau cunoscute la sfârșitul acelei zile, cu ce era atunci în vigoare.

[receipt]
en: Receipt
it: Giustificativo
fr: Justificatif
ro: Justificare

[receipt-means]
en: The rows behind a figure; they add up to it exactly.
it: Le righe dietro una cifra; sommate danno esattamente quella.
fr: Les lignes derrière un chiffre ; leur somme est exactement celui-ci.
ro: Rândurile din spatele unei cifre; însumate dau exact acea cifră.

[quadrant]
en: Quadrant
it: Quadrante
fr: Quadrant
ro: Cadran

[quadrant-means]
en: Fit against interest: perfect, warm, curious or cold.
it: Idoneità e interesse: perfetto, tiepido, curioso o freddo.
fr: Adéquation et intérêt : parfait, tiède, curieux ou froid.
ro: Potrivire și interes: perfect, cald, curios sau rece.

[persona]
en: Persona
it: Persona
fr: Persona
ro: Persona

[persona-means]
en: A kind of buyer both teams have described: role, goals, pains, objections.
it: Un tipo di acquirente descritto dai due team: ruolo, obiettivi, problemi, obiezioni.
fr: Un type d’acheteur décrit par les deux équipes : rôle, buts, difficultés, objections.
ro: Un tip de cumpărător descris de ambele echipe: rol, scopuri, probleme, obiecții.

[duplicate]
en: Duplicate
it: Duplicato
fr: Doublon
ro: Duplicat

[duplicate-means]
en: Two records of the same person; a merge keeps everything of both and can be undone.
it: Due schede della stessa persona; unirle conserva tutto e si può annullare.
fr: Deux fiches de la même personne ; la fusion garde tout des deux et peut être annulée.
ro: Două fișe ale aceleiași persoane; îmbinarea păstrează tot și poate fi anulată.

[unconverted]
en: Without an exchange rate
it: Senza tasso di cambio
fr: Sans taux de change
ro: Fără curs de schimb

[unconverted-means]
en: In a currency with no rate on the day it was won: listed, and outside totals.
it: In una valuta senza tasso nel giorno della vittoria: elencata e fuori dai totali.
fr: Dans une devise sans taux le jour du gain : listée et hors des totaux.
ro: Într-o monedă fără curs în ziua câștigării: listată și în afara totalurilor.

# Under a definition: whose term it is.

[of]
en: {owner} · Glossary
it: {owner} · Glossario
fr: {owner} · Glossaire
ro: {owner} · Glosar
"""####),
    AssetFile(path: "Words/term.mustache", text: ####"""
<span class="term{{#isAtEnd}} tip-end{{/isAtEnd}}" tabindex="0" aria-describedby="{{id}}">{{label}}<span class="tip" role="tooltip" id="{{id}}"><b>{{name}}</b>{{definition}}<em>{{owner}}</em></span></span>
"""####),
    AssetFile(path: "Words/terms.texts", text: ####"""
# The words of the field, by what the program calls them.

# Stages, one and many.

[stage-contact]
en: Contact
it: Contatto
fr: Contact
ro: Contact

[stage-prospect]
en: Prospect
it: Prospect
fr: Prospect
ro: Prospect

[stage-lead]
en: Lead
it: Lead
fr: Lead
ro: Lead

[stage-mql]
en: MQL
it: MQL
fr: MQL
ro: MQL

[stage-sql]
en: SQL
it: SQL
fr: SQL
ro: SQL

[stage-opportunity]
en: Opportunity
it: Opportunità
fr: Opportunité
ro: Oportunitate

[stage-customer]
en: Customer
it: Cliente
fr: Client
ro: Client

[stages-contact]
en: Contacts
it: Contatti
fr: Contacts
ro: Contacte

[stages-prospect]
en: Prospects
it: Prospect
fr: Prospects
ro: Prospecți

[stages-lead]
en: Leads
it: Lead
fr: Leads
ro: Leaduri

[stages-mql]
en: MQLs
it: MQL
fr: MQL
ro: MQL-uri

[stages-sql]
en: SQLs
it: SQL
fr: SQL
ro: SQL-uri

[stages-opportunity]
en: Opportunities
it: Opportunità
fr: Opportunités
ro: Oportunități

[stages-customer]
en: Customers
it: Clienti
fr: Clients
ro: Clienți

[path]
en: {from} to {to}
it: Da {from} a {to}
fr: De {from} à {to}
ro: De la {from} la {to}

[zone-top]
en: Top of the funnel
it: Parte alta del funnel
fr: Haut de l’entonnoir
ro: Partea de sus a pâlniei

[zone-middle]
en: Middle of the funnel
it: Parte centrale del funnel
fr: Milieu de l’entonnoir
ro: Mijlocul pâlniei

[zone-bottom]
en: Bottom of the funnel
it: Parte bassa del funnel
fr: Bas de l’entonnoir
ro: Partea de jos a pâlniei

# Teams, and the side a touch is of.

[team-marketing]
en: Marketing
it: Marketing
fr: Marketing
ro: Marketing

[team-sales]
en: Sales
it: Vendite
fr: Ventes
ro: Vânzări

[team-both]
en: Both teams
it: Entrambi i team
fr: Les deux équipes
ro: Ambele echipe

[sides-marketing]
en: Marketing’s touches
it: Interazioni del marketing
fr: Interactions du marketing
ro: Interacțiunile marketingului

[sides-both]
en: Touches of both teams
it: Interazioni di entrambi i team
fr: Interactions des deux équipes
ro: Interacțiunile ambelor echipe

[repeats-every]
en: Every touch
it: Ogni interazione
fr: Chaque interaction
ro: Fiecare interacțiune

[repeats-collapsed]
en: Repeats as one
it: Ripetizioni come una sola
fr: Répétitions réunies
ro: Repetările ca una singură

# Deals.

[deal-new]
en: New business
it: Nuovi clienti
fr: Nouveaux clients
ro: Clienți noi

[deal-renewal]
en: Renewal
it: Rinnovo
fr: Renouvellement
ro: Reînnoire

[deal-upsell]
en: Upsell
it: Upselling
fr: Vente additionnelle
ro: Vânzare suplimentară

[deals-new]
en: New business
it: Nuovi clienti
fr: Nouveaux clients
ro: Clienți noi

[deals-all]
en: All deals
it: Tutte le trattative
fr: Toutes les affaires
ro: Toate tranzacțiile

[deals-renewal]
en: Renewals
it: Rinnovi
fr: Renouvellements
ro: Reînnoiri

[deals-upsell]
en: Upsells
it: Upselling
fr: Ventes additionnelles
ro: Vânzări suplimentare

[outcome-open]
en: Open
it: Aperta
fr: En cours
ro: Deschisă

[outcome-won]
en: Won
it: Vinta
fr: Gagnée
ro: Câștigată

[outcome-lost]
en: Lost
it: Persa
fr: Perdue
ro: Pierdută

# People.

[role-marketer]
en: Marketer
it: Addetto marketing
fr: Chargé de marketing
ro: Specialist de marketing

[role-rep]
en: Sales rep
it: Venditore
fr: Commercial
ro: Reprezentant de vânzări

[role-head-of-marketing]
en: Head of marketing
it: Responsabile marketing
fr: Responsable marketing
ro: Șef de marketing

[role-head-of-sales]
en: Head of sales
it: Responsabile vendite
fr: Responsable des ventes
ro: Șef de vânzări

[role-management]
en: Management
it: Direzione
fr: Direction
ro: Conducere

[role-operations]
en: Revenue operations
it: Revenue operations
fr: Opérations de revenu
ro: Operațiuni de venituri

[role-administrator]
en: Administrator
it: Amministratore
fr: Administrateur
ro: Administrator

[right-see-figures]
en: See the figures of both teams
it: Vedere le cifre di entrambi i team
fr: Voir les chiffres des deux équipes
ro: Vede cifrele ambelor echipe

[right-see-contacts]
en: See contacts: names, addresses, journeys
it: Vedere i contatti: nomi, indirizzi, percorsi
fr: Voir les contacts : noms, adresses, parcours
ro: Vede contactele: nume, adrese, parcursuri

[right-edit-contacts]
en: Change contacts and companies
it: Modificare contatti e aziende
fr: Modifier contacts et entreprises
ro: Modifică contacte și companii

[right-edit-deals]
en: Change deals
it: Modificare le trattative
fr: Modifier les affaires
ro: Modifică tranzacții

[right-move-stages]
en: Move contacts along the stages
it: Spostare i contatti tra le fasi
fr: Déplacer les contacts d’une étape à l’autre
ro: Mută contactele între etape

[right-work-handoffs]
en: Work hand-offs: attempts, accept, reject
it: Lavorare i passaggi: tentativi, accettare, rifiutare
fr: Traiter les transmissions : tentatives, accepter, refuser
ro: Lucrează predările: încercări, acceptare, respingere

[right-manage-handoffs]
en: Give hand-offs to others
it: Assegnare i passaggi ad altri
fr: Confier les transmissions à d’autres
ro: Atribuie predările altora

[right-export-contacts]
en: Export personal data
it: Esportare dati personali
fr: Exporter des données personnelles
ro: Exportă date personale

[right-import-data]
en: Import data
it: Importare dati
fr: Importer des données
ro: Importă date

[right-undo-imports]
en: Undo imports
it: Annullare importazioni
fr: Annuler des importations
ro: Anulează importuri

[right-merge-contacts]
en: Merge contacts
it: Unire contatti
fr: Fusionner des contacts
ro: Îmbină contacte

[right-edit-money]
en: Change costs, goals and rates
it: Modificare costi, obiettivi e cambi
fr: Modifier coûts, objectifs et taux
ro: Modifică costuri, obiective și cursuri

[right-manage-workspace]
en: Change settings, stages and channels
it: Modificare impostazioni, fasi e canali
fr: Modifier réglages, étapes et canaux
ro: Modifică setări, etape și canale

[right-manage-people]
en: Invite people and give roles
it: Invitare persone e assegnare ruoli
fr: Inviter des personnes et donner des rôles
ro: Invită persoane și dă roluri

[right-manage-tokens]
en: Give and revoke API tokens
it: Creare e revocare token API
fr: Créer et révoquer des jetons d’API
ro: Creează și revocă jetoane API

[right-see-audit]
en: See sign-ins and all changes
it: Vedere accessi e tutte le modifiche
fr: Voir les connexions et toutes les modifications
ro: Vede autentificările și toate modificările

[right-propose-documents]
en: Propose definitions and agreements
it: Proporre definizioni e accordi
fr: Proposer des définitions et des accords
ro: Propune definiții și acorduri

[right-sign-documents]
en: Sign definitions and agreements for the team
it: Firmare definizioni e accordi per il team
fr: Signer définitions et accords pour l’équipe
ro: Semnează definiții și acorduri pentru echipă

# Touches.

[kind-page-view]
en: Page view
it: Visita di pagina
fr: Page vue
ro: Vizualizare de pagină

[kind-form]
en: Form
it: Modulo
fr: Formulaire
ro: Formular

[kind-download]
en: Download
it: Download
fr: Téléchargement
ro: Descărcare

[kind-email-open]
en: E-mail opened
it: E-mail aperta
fr: E-mail ouvert
ro: E-mail deschis

[kind-email-click]
en: E-mail clicked
it: Clic in un’e-mail
fr: Clic dans un e-mail
ro: Clic în e-mail

[kind-email-reply]
en: E-mail answered
it: Risposta a un’e-mail
fr: Réponse à un e-mail
ro: Răspuns la e-mail

[kind-ad-view]
en: Ad seen
it: Annuncio visto
fr: Annonce vue
ro: Anunț văzut

[kind-ad-click]
en: Ad clicked
it: Clic su un annuncio
fr: Clic sur une annonce
ro: Clic pe anunț

[kind-chat]
en: Chat
it: Chat
fr: Chat
ro: Chat

[kind-webinar]
en: Webinar
it: Webinar
fr: Webinaire
ro: Webinar

[kind-event]
en: Event
it: Evento
fr: Événement
ro: Eveniment

[kind-cart]
en: Cart
it: Carrello
fr: Panier
ro: Coș

[kind-call]
en: Call
it: Telefonata
fr: Appel
ro: Apel

[kind-meeting]
en: Meeting
it: Incontro
fr: Rendez-vous
ro: Întâlnire

[kind-email-sent]
en: E-mail sent by a rep
it: E-mail inviata da un venditore
fr: E-mail envoyé par un commercial
ro: E-mail trimis de un reprezentant

[kind-asset-shared]
en: Content sent
it: Contenuto inviato
fr: Contenu envoyé
ro: Conținut trimis

[kind-asset-opened]
en: Content opened
it: Contenuto aperto
fr: Contenu ouvert
ro: Conținut deschis

[kind-product-use]
en: Product use
it: Uso del prodotto
fr: Usage du produit
ro: Utilizarea produsului

[kind-other]
en: Other
it: Altro
fr: Autre
ro: Altul

[mark-counted]
en: Counted
it: Conteggiata
fr: Comptée
ro: Numărată

[mark-machine]
en: Machine
it: Automatica
fr: Machine
ro: Automată

[mark-internal]
en: Our own people
it: Nostri colleghi
fr: Nos collègues
ro: Colegii noștri

# Dimensions.

[dimension-channel]
en: Channel
it: Canale
fr: Canal
ro: Canal

[dimension-source]
en: Source
it: Fonte
fr: Source
ro: Sursă

[dimension-campaign]
en: Campaign
it: Campagna
fr: Campagne
ro: Campanie

[dimension-content]
en: Content
it: Contenuto
fr: Contenu
ro: Conținut

[dimension-kind]
en: Kind of touch
it: Tipo di interazione
fr: Type d’interaction
ro: Tip de interacțiune

[dimension-side]
en: Team of the touch
it: Team dell’interazione
fr: Équipe de l’interaction
ro: Echipa interacțiunii

[dimension-landing-page]
en: Landing page
it: Pagina di arrivo
fr: Page d’arrivée
ro: Pagină de intrare

[dimension-owner]
en: Owner
it: Responsabile
fr: Responsable
ro: Responsabil

[dimension-persona]
en: Persona
it: Persona
fr: Persona
ro: Persona

[dimension-industry]
en: Industry
it: Settore
fr: Secteur
ro: Industrie

[dimension-company-size]
en: Company size
it: Dimensione dell’azienda
fr: Taille de l’entreprise
ro: Mărimea companiei

[dimension-country]
en: Country
it: Paese
fr: Pays
ro: Țară

[dimension-quadrant]
en: Quadrant
it: Quadrante
fr: Quadrant
ro: Cadran

[dimension-day]
en: Day
it: Giorno
fr: Jour
ro: Zi

[dimension-week]
en: Week
it: Settimana
fr: Semaine
ro: Săptămână

[dimension-month]
en: Month
it: Mese
fr: Mois
ro: Lună

[dimension-quarter]
en: Quarter
it: Trimestre
fr: Trimestre
ro: Trimestru

[dimension-year]
en: Year
it: Anno
fr: Année
ro: An

[dimension-reason]
en: Reason
it: Motivo
fr: Motif
ro: Motiv

[none]
en: (none)
it: (nessun valore)
fr: (aucune valeur)
ro: (fără valoare)

[quadrant-perfect]
en: Perfect
it: Perfetto
fr: Parfait
ro: Perfect

[quadrant-warm]
en: Warm
it: Tiepido
fr: Tiède
ro: Cald

[quadrant-curious]
en: Curious
it: Curioso
fr: Curieux
ro: Curios

[quadrant-cold]
en: Cold
it: Freddo
fr: Froid
ro: Rece

# Channels, after Google Analytics 4's default channel group, and three of ours.

[channel-direct]
en: Direct
it: Diretto
fr: Direct
ro: Direct

[channel-cross-network]
en: Cross-network
it: Cross-network
fr: Multiréseau
ro: Multi-rețea

[channel-paid-shopping]
en: Paid shopping
it: Shopping a pagamento
fr: Shopping payant
ro: Shopping plătit

[channel-paid-search]
en: Paid search
it: Ricerca a pagamento
fr: Recherche payante
ro: Căutare plătită

[channel-paid-social]
en: Paid social
it: Social a pagamento
fr: Réseaux sociaux payants
ro: Rețele sociale plătite

[channel-paid-video]
en: Paid video
it: Video a pagamento
fr: Vidéo payante
ro: Video plătit

[channel-display]
en: Display
it: Display
fr: Display
ro: Display

[channel-paid-other]
en: Paid other
it: Altro a pagamento
fr: Autre payant
ro: Alte surse plătite

[channel-organic-shopping]
en: Organic shopping
it: Shopping organico
fr: Shopping naturel
ro: Shopping organic

[channel-organic-social]
en: Organic social
it: Social organico
fr: Réseaux sociaux naturels
ro: Rețele sociale organice

[channel-organic-video]
en: Organic video
it: Video organico
fr: Vidéo naturelle
ro: Video organic

[channel-organic-search]
en: Organic search
it: Ricerca organica
fr: Recherche naturelle
ro: Căutare organică

[channel-ai-assistant]
en: AI assistant
it: Assistente IA
fr: Assistant IA
ro: Asistent IA

[channel-referral]
en: Referral
it: Referral
fr: Sites référents
ro: Recomandări

[channel-email]
en: E-mail
it: E-mail
fr: E-mail
ro: E-mail

[channel-affiliates]
en: Affiliates
it: Affiliazione
fr: Affiliation
ro: Afiliere

[channel-audio]
en: Audio
it: Audio
fr: Audio
ro: Audio

[channel-sms]
en: SMS
it: SMS
fr: SMS
ro: SMS

[channel-mobile-push-notifications]
en: Mobile push notifications
it: Notifiche push
fr: Notifications push mobiles
ro: Notificări push pe mobil

[channel-outbound]
en: Outbound
it: Outbound
fr: Prospection
ro: Prospectare

[channel-event]
en: Events
it: Eventi
fr: Événements
ro: Evenimente

[channel-offline]
en: Offline
it: Offline
fr: Hors ligne
ro: Offline

[channel-unassigned]
en: Unassigned
it: Non assegnato
fr: Non attribué
ro: Neatribuit

# Attribution.

[model-first]
en: First touch
it: Prima interazione
fr: Première interaction
ro: Prima interacțiune

[model-last]
en: Last touch
it: Ultima interazione
fr: Dernière interaction
ro: Ultima interacțiune

[model-last-non-direct]
en: Last touch that is not direct
it: Ultima interazione non diretta
fr: Dernière interaction non directe
ro: Ultima interacțiune nedirectă

[model-linear]
en: Linear
it: Lineare
fr: Linéaire
ro: Liniar

[model-u]
en: U-shaped
it: A forma di U
fr: En U
ro: În formă de U

[model-w]
en: W-shaped
it: A forma di W
fr: En W
ro: În formă de W

[model-full-path]
en: Full path
it: Percorso completo
fr: Parcours complet
ro: Parcurs complet

[model-j]
en: J-shaped
it: A forma di J
fr: En J
ro: În formă de J

[model-inverse-j]
en: Inverse J
it: A J inversa
fr: En J inversé
ro: J invers

[model-time-decay]
en: Time decay
it: Decadimento temporale
fr: Dépréciation dans le temps
ro: Declin în timp

[model-markov-1]
en: Markov chain, order 1
it: Catena di Markov, ordine 1
fr: Chaîne de Markov d’ordre 1
ro: Lanț Markov de ordinul 1

[model-markov-2]
en: Markov chain, order 2
it: Catena di Markov, ordine 2
fr: Chaîne de Markov d’ordre 2
ro: Lanț Markov de ordinul 2

[model-markov-3]
en: Markov chain, order 3
it: Catena di Markov, ordine 3
fr: Chaîne de Markov d’ordre 3
ro: Lanț Markov de ordinul 3

[model-markov-4]
en: Markov chain, order 4
it: Catena di Markov, ordine 4
fr: Chaîne de Markov d’ordre 4
ro: Lanț Markov de ordinul 4

[model-shapley]
en: Shapley value
it: Valore di Shapley
fr: Valeur de Shapley
ro: Valoarea Shapley

[model-all]
en: All models
it: Tutti i modelli
fr: Tous les modèles
ro: Toate modelele

[conversion-lead]
en: New leads
it: Nuovi lead
fr: Nouveaux leads
ro: Leaduri noi

[conversion-mql]
en: New MQLs
it: Nuovi MQL
fr: Nouveaux MQL
ro: MQL-uri noi

[conversion-sql]
en: New SQLs
it: Nuovi SQL
fr: Nouveaux SQL
ro: SQL-uri noi

[conversion-deal]
en: Deals created
it: Trattative aperte
fr: Affaires créées
ro: Tranzacții create

[conversion-won]
en: Deals won
it: Trattative vinte
fr: Affaires gagnées
ro: Tranzacții câștigate

[conversion-renewal]
en: Renewals
it: Rinnovi
fr: Renouvellements
ro: Reînnoiri

[reading-cohort]
en: Cohort
it: Coorte
fr: Cohorte
ro: Cohortă

[reading-flow]
en: Flow
it: Flusso
fr: Flux
ro: Flux

[unit-contacts]
en: Contacts
it: Contatti
fr: Contacts
ro: Contacte

[unit-companies]
en: Companies
it: Aziende
fr: Entreprises
ro: Companii

[unit-deals]
en: Deals
it: Trattative
fr: Affaires
ro: Tranzacții

# Where a contact waits, and what happened to it.

[resting-none]
en: In the funnel
it: Nel funnel
fr: Dans l’entonnoir
ro: În pâlnie

[resting-nurture]
en: In nurture
it: In nurturing
fr: En nurturing
ro: În nurturing

[resting-disqualified]
en: Disqualified
it: Squalificato
fr: Disqualifié
ro: Descalificat

[resting-lost-customer]
en: Lost customer
it: Cliente perso
fr: Client perdu
ro: Client pierdut

[move-advance]
en: Moved on
it: Avanzato
fr: Avancé
ro: Avansat

[move-recycle]
en: Recycled
it: Riciclato
fr: Recyclé
ro: Reciclat

[move-disqualify]
en: Disqualified
it: Squalificato
fr: Disqualifié
ro: Descalificat

[move-reopen]
en: Reopened
it: Riaperto
fr: Rouvert
ro: Redeschis

[move-lose]
en: Lost as customer
it: Perso come cliente
fr: Perdu comme client
ro: Pierdut ca client

[finding-no-owner]
en: From MQL on without an owner
it: Da MQL in poi senza responsabile
fr: À partir de MQL, sans responsable
ro: De la MQL încolo, fără responsabil

[finding-no-next-date]
en: Without a next date
it: Senza una prossima data
fr: Sans prochaine date
ro: Fără o dată următoare

[finding-resting-without-reason]
en: Resting without a reason
it: In pausa senza motivo
fr: En attente sans motif
ro: În așteptare fără motiv

[finding-nurture-without-date]
en: In nurture without a date
it: In nurturing senza data
fr: En nurturing sans date
ro: În nurturing fără dată

[finding-overdue]
en: Overdue
it: Scaduti
fr: En retard
ro: Întârziate

[finding-too-far]
en: Next date too far ahead
it: Prossima data troppo lontana
fr: Prochaine date trop lointaine
ro: Data următoare prea îndepărtată

[finding-nurture-due]
en: Nurture has come due
it: Nurturing arrivato a scadenza
fr: Nurturing arrivé à échéance
ro: Nurturing ajuns la scadență

[finding-set-by-default]
en: Next date set by default
it: Prossima data predefinita
fr: Prochaine date par défaut
ro: Data următoare implicită

[finding-postponed]
en: Put off too often
it: Rinviati troppo spesso
fr: Reportés trop souvent
ro: Amânate prea des

[measure-revenue]
en: Revenue from new business
it: Ricavi da nuovi clienti
fr: Chiffre d’affaires des nouveaux clients
ro: Venituri de la clienți noi

[measure-visits]
en: Visits
it: Visite
fr: Visites
ro: Vizite

[measure-leads]
en: Leads
it: Lead
fr: Leads
ro: Leaduri

[measure-mqls]
en: MQLs
it: MQL
fr: MQL
ro: MQL-uri

[measure-sqls]
en: SQLs
it: SQL
fr: SQL
ro: SQL-uri

[measure-opportunities]
en: Opportunities
it: Opportunità
fr: Opportunités
ro: Oportunități

[measure-customers]
en: Customers
it: Clienti
fr: Clients
ro: Clienți

# Headings of reports, by the key of the column.

[column-key]
en: Value
it: Valore
fr: Valeur
ro: Valoare

[column-figure]
en: Figure
it: Cifra
fr: Chiffre
ro: Cifră

[column-title]
en: Figure
it: Cifra
fr: Chiffre
ro: Cifră

[column-value]
en: Value
it: Valore
fr: Valeur
ro: Valoare

[column-stage]
en: Stage
it: Fase
fr: Étape
ro: Etapă

[column-zone]
en: Zone
it: Zona
fr: Zone
ro: Zonă

[column-team]
en: Team
it: Team
fr: Équipe
ro: Echipă

[column-path]
en: Path
it: Percorso
fr: Parcours
ro: Parcurs

[column-dimension]
en: By
it: Per
fr: Par
ro: După

[column-from]
en: Of
it: Su
fr: Sur
ro: Din

[column-to]
en: Reached
it: Arrivati
fr: Arrivés
ro: Ajunși

[column-entered]
en: Entered
it: Entrati
fr: Entrés
ro: Intrați

[column-implied]
en: Implied
it: Impliciti
fr: Implicites
ro: Implicite

[column-immature]
en: Immature
it: Immaturi
fr: Immatures
ro: Imature

[column-rate]
en: Conversion
it: Conversione
fr: Conversion
ro: Conversie

[column-low]
en: Low
it: Minimo
fr: Minimum
ro: Minim

[column-high]
en: High
it: Massimo
fr: Maximum
ro: Maxim

[column-lift]
en: Lift
it: Lift
fr: Lift
ro: Lift

[column-shrunk_rate]
en: Shrunk rate
it: Tasso corretto
fr: Taux corrigé
ro: Rată corectată

[column-rate_from_previous]
en: From previous
it: Dalla fase precedente
fr: Depuis la précédente
ro: De la etapa anterioară

[column-rate_from_first]
en: From first
it: Dalla prima fase
fr: Depuis la première
ro: De la prima etapă

[column-median_days]
en: Median days
it: Giorni, mediana
fr: Jours, médiane
ro: Zile, mediană

[column-p90_days]
en: 90 % within days
it: 90 % entro giorni
fr: 90 % en jours
ro: 90 % în zile

[column-count]
en: Timed
it: Misurati
fr: Mesurés
ro: Măsurați

[column-negative]
en: Backwards
it: All’indietro
fr: À rebours
ro: Invers

[column-visits]
en: Visits
it: Visite
fr: Visites
ro: Vizite

[column-touches]
en: Touches
it: Interazioni
fr: Interactions
ro: Interacțiuni

[column-new_contacts]
en: New contacts
it: Nuovi contatti
fr: Nouveaux contacts
ro: Contacte noi

[column-leads]
en: Leads
it: Lead
fr: Leads
ro: Leaduri

[column-mqls]
en: MQLs
it: MQL
fr: MQL
ro: MQL-uri

[column-sqls]
en: SQLs
it: SQL
fr: SQL
ro: SQL-uri

[column-opportunities]
en: Opportunities
it: Opportunità
fr: Opportunités
ro: Oportunități

[column-customers]
en: Customers
it: Clienti
fr: Clients
ro: Clienți

[column-won_deals]
en: Won deals
it: Trattative vinte
fr: Affaires gagnées
ro: Tranzacții câștigate

[column-revenue]
en: Revenue
it: Ricavi
fr: Chiffre d’affaires
ro: Venituri

[column-judged_leads]
en: Judged leads
it: Lead valutati
fr: Leads jugés
ro: Leaduri evaluate

[column-converted_leads]
en: Converted leads
it: Lead convertiti
fr: Leads convertis
ro: Leaduri convertite

[column-lead_to_customer]
en: Lead to customer
it: Da lead a cliente
fr: De lead à client
ro: De la lead la client

[column-created]
en: Created
it: Aperte
fr: Créées
ro: Create

[column-open]
en: Open
it: In corso
fr: En cours
ro: Deschise

[column-won]
en: Won
it: Vinte
fr: Gagnées
ro: Câștigate

[column-lost]
en: Lost
it: Perse
fr: Perdues
ro: Pierdute

[column-win_rate]
en: Win rate
it: Tasso di vittoria
fr: Taux de réussite
ro: Rată de câștig

[column-average_sale]
en: Average sale
it: Vendita media
fr: Vente moyenne
ro: Vânzare medie

[column-pipeline]
en: Pipeline
it: Pipeline
fr: Pipeline
ro: Pipeline

[column-journeys]
en: Journeys
it: Percorsi
fr: Parcours
ro: Parcursuri

[column-credit]
en: Credit
it: Credito
fr: Crédit
ro: Credit

[column-share]
en: Share
it: Quota
fr: Part
ro: Pondere

[column-influenced]
en: Influenced
it: Influenzate
fr: Influencées
ro: Influențate

[column-assists]
en: Assists
it: Assist
fr: Assistances
ro: Asistențe

[column-cost]
en: Cost
it: Costo
fr: Coût
ro: Cost

[column-return_period]
en: Return, period
it: Ritorno, periodo
fr: Retour, période
ro: Randament, perioadă

[column-return_cohort]
en: Return, cohort
it: Ritorno, coorte
fr: Retour, cohorte
ro: Randament, cohortă

[column-share_min]
en: Lowest share
it: Quota minima
fr: Part la plus basse
ro: Pondere minimă

[column-share_max]
en: Highest share
it: Quota massima
fr: Part la plus haute
ro: Pondere maximă

[column-rank_best]
en: Best rank
it: Posizione migliore
fr: Meilleur rang
ro: Cel mai bun loc

[column-rank_worst]
en: Worst rank
it: Posizione peggiore
fr: Plus mauvais rang
ro: Cel mai slab loc

[column-conversions]
en: Conversions
it: Conversioni
fr: Conversions
ro: Conversii

[column-median_touches]
en: Median touches
it: Interazioni, mediana
fr: Interactions, médiane
ro: Interacțiuni, mediană

[column-contacts]
en: Contacts
it: Contatti
fr: Contacts
ro: Contacte

[column-resting]
en: Resting
it: In pausa
fr: En attente
ro: În așteptare

[column-overdue]
en: Overdue
it: Scaduti
fr: En retard
ro: Întârziate

[column-no_owner]
en: No owner
it: Senza responsabile
fr: Sans responsable
ro: Fără responsabil

[column-no_next_date]
en: No next date
it: Senza prossima data
fr: Sans prochaine date
ro: Fără dată următoare

[column-set_by_default]
en: Set by default
it: Date predefinite
fr: Dates par défaut
ro: Date implicite

[column-attributed]
en: Attributed
it: Attribuiti
fr: Attribué
ro: Atribuite

[column-unattributed]
en: No touch recorded
it: Nessuna interazione registrata
fr: Aucune interaction enregistrée
ro: Nicio interacțiune înregistrată

[column-booked]
en: Booked
it: Contabilizzati
fr: Comptabilisé
ro: Înregistrate

[column-paths]
en: Different paths
it: Percorsi diversi
fr: Parcours différents
ro: Parcursuri diferite

[column-without_touch]
en: Without a counted touch
it: Senza interazioni conteggiate
fr: Sans interaction comptée
ro: Fără interacțiuni numărate

[column-revenue_without_touch]
en: Revenue without a touch
it: Ricavi senza interazioni
fr: Chiffre d’affaires sans interaction
ro: Venituri fără interacțiuni

[column-unconverted_deals]
en: Deals without an exchange rate
it: Trattative senza tasso di cambio
fr: Affaires sans taux de change
ro: Tranzacții fără curs de schimb

[column-immature_share]
en: Immature share
it: Quota immatura
fr: Part immature
ro: Pondere imatură

[column-within]
en: Days to convert
it: Giorni per convertire
fr: Jours pour convertir
ro: Zile până la conversie

[column-amount]
en: Amount
it: Importo
fr: Montant
ro: Sumă

[column-name]
en: Name
it: Nome
fr: Nom
ro: Nume

[column-email]
en: E-mail
it: E-mail
fr: E-mail
ro: E-mail

[column-id]
en: Number
it: Numero
fr: Numéro
ro: Număr

[column-at]
en: At
it: Quando
fr: Quand
ro: Când

[column-contact]
en: Contact
it: Contatto
fr: Contact
ro: Contact

[column-company]
en: Company
it: Azienda
fr: Entreprise
ro: Companie

[column-deal]
en: Deal
it: Trattativa
fr: Affaire
ro: Tranzacție

[column-owner]
en: Owner
it: Responsabile
fr: Responsable
ro: Responsabil

[column-kind]
en: Kind
it: Tipo
fr: Type
ro: Tip

[column-side]
en: Team
it: Team
fr: Équipe
ro: Echipă

[column-channel]
en: Channel
it: Canale
fr: Canal
ro: Canal

[column-source]
en: Source
it: Fonte
fr: Source
ro: Sursă

[column-campaign]
en: Campaign
it: Campagna
fr: Campagne
ro: Campanie

[column-content]
en: Content
it: Contenuto
fr: Contenu
ro: Conținut

[column-landing_page]
en: Landing page
it: Pagina di arrivo
fr: Page d’arrivée
ro: Pagină de intrare

[column-outcome]
en: Outcome
it: Esito
fr: Issue
ro: Rezultat

[column-reason]
en: Reason
it: Motivo
fr: Motif
ro: Motiv

[column-closed_at]
en: Closed
it: Chiusa
fr: Clôturée
ro: Închisă

[column-from_stage]
en: From stage
it: Dalla fase
fr: Depuis l’étape
ro: Din etapa

[column-to_stage]
en: To stage
it: Alla fase
fr: Vers l’étape
ro: La etapa

[column-open_deals]
en: Open deals
it: Trattative in corso
fr: Affaires en cours
ro: Tranzacții deschise

[column-off_radar]
en: Off the radar
it: Fuori dal radar
fr: Hors du radar
ro: În afara radarului

[column-goal]
en: Goal
it: Obiettivo
fr: Objectif
ro: Obiectiv

[column-goal_due]
en: Plan to date
it: Piano a oggi
fr: Plan à ce jour
ro: Plan la zi

[before]
en: {name} before
it: {name}, prima
fr: {name} avant
ro: {name} anterior

[points]
en: {n} pt
it: {n} p.p.
fr: {n} pt
ro: {n} p.p.

[change]
en: Change
it: Variazione
fr: Variation
ro: Variație

[total]
en: All
it: Totale
fr: Total
ro: Total

[days]
en: Days
it: Giorni
fr: Jours
ro: Zile

[yes]
en: Yes
it: Sì
fr: Oui
ro: Da

[no]
en: No
it: No
fr: Non
ro: Nu

[table]
en: Table
it: Tabella
fr: Tableau
ro: Tabel

[column-median_wait]
en: Median days waiting
it: Giorni di attesa, mediana
fr: Jours d’attente, médiane
ro: Zile de așteptare, mediana

[column-p90_wait]
en: 90 % wait less than, days
it: Il 90 % aspetta meno di, giorni
fr: 90 % attendent moins de, jours
ro: 90 % așteaptă mai puțin de, zile

[column-qualified]
en: Reached MQL
it: Arrivati a MQL
fr: Devenus MQL
ro: Au ajuns la MQL

[column-cost_per_lead]
en: Cost per lead
it: Costo per lead
fr: Coût par lead
ro: Cost pe lead

[column-handoffs]
en: Hand-offs
it: Passaggi
fr: Transmissions
ro: Predări

[column-in_time]
en: Answered in time
it: Risposte in tempo
fr: Réponses à temps
ro: Răspunsuri la timp

[column-due]
en: Answers due
it: Risposte dovute
fr: Réponses dues
ro: Răspunsuri scadente

[column-in_time_share]
en: Contacted in time
it: Contattati in tempo
fr: Contactés à temps
ro: Contactați la timp

[column-attempts]
en: Attempts each
it: Tentativi ciascuno
fr: Tentatives chacun
ro: Încercări fiecare

[column-by_hand_share]
en: Logged by hand
it: Registrati a mano
fr: Notées à la main
ro: Notate manual

[column-accepted]
en: Accepted
it: Accettati
fr: Acceptés
ro: Acceptate

[column-rejected]
en: Returned
it: Restituiti
fr: Refusés
ro: Returnate

[column-acceptance]
en: Acceptance
it: Accettazione
fr: Acceptation
ro: Acceptare

[column-decided_in_time]
en: Decided in time
it: Decisi in tempo
fr: Décidés à temps
ro: Decise la timp

[column-decisions_due]
en: Decisions due
it: Decisioni dovute
fr: Décisions dues
ro: Decizii scadente

[column-decided_in_time_share]
en: Decided in time
it: Decisi in tempo
fr: Décidés à temps
ro: Decise la timp

[column-before_attempt]
en: Before any attempt
it: Senza tentativi
fr: Sans tentative
ro: Fără încercări

[column-bought]
en: Bought anyway
it: Hanno comprato lo stesso
fr: Ont acheté quand même
ro: Au cumpărat totuși

[right-manage-alerts]
en: Change rules of alerts
it: Modificare le regole degli avvisi
fr: Modifier les règles d’alerte
ro: Modifică regulile de alertă

[right-answer-cases]
en: Answer cases of rejections
it: Rispondere ai casi di rifiuto
fr: Répondre aux cas de refus
ro: Răspunde la cazurile de respingere
"""####),
  ]
}
