// swift-format-ignore-file
// Made by scripts/embed from Assets/Data. Change those files, and run it again.

extension AssetFile {
  static let inData: [AssetFile] = [
    AssetFile(path: "Data/columns.texts", text: ####"""
# What a column of a file can become.

[ignored]
en: – not read –
it: – non letta –
fr: – non lue –
ro: – necitită –

[property]
en: Custom field “{name}”
it: Campo personalizzato «{name}»
fr: Champ personnalisé « {name} »
ro: Câmp propriu „{name}”

[group-fields]
en: Fields
it: Campi
fr: Champs
ro: Câmpuri

[group-stages]
en: Stage entries
it: Ingressi nelle fasi
fr: Entrées dans les étapes
ro: Intrări în etape

[group-links]
en: Belongs to
it: Appartiene a
fr: Appartient à
ro: Aparține de

[group-touch]
en: Touch
it: Interazione
fr: Interaction
ro: Interacțiune

[stage-on]
en: {stage} since
it: {stage} dal
fr: {stage} depuis
ro: {stage} din

[field-id]
en: Identifier
it: Identificativo
fr: Identifiant
ro: Identificator

[field-name]
en: Name
it: Nome
fr: Nom
ro: Nume

[field-email]
en: E-mail
it: E-mail
fr: E-mail
ro: E-mail

[field-phone]
en: Phone
it: Telefono
fr: Téléphone
ro: Telefon

[field-title]
en: Job title
it: Qualifica
fr: Fonction
ro: Funcție

[field-persona]
en: Persona
it: Persona
fr: Persona
ro: Persona

[field-country]
en: Country
it: Paese
fr: Pays
ro: Țară

[field-industry]
en: Industry
it: Settore
fr: Secteur
ro: Domeniu de activitate

[field-domain]
en: Domain
it: Dominio
fr: Domaine
ro: Domeniu internet

[field-size]
en: Size
it: Dimensione
fr: Taille
ro: Mărime

[field-company_size]
en: Company size
it: Dimensione dell’azienda
fr: Taille de l’entreprise
ro: Mărimea companiei

[field-created]
en: Created on
it: Data di creazione
fr: Date de création
ro: Data creării

[field-next_action]
en: Next action on
it: Prossima azione il
fr: Prochaine action le
ro: Următoarea acțiune la

[field-stage]
en: Stage
it: Fase
fr: Étape
ro: Etapă

[field-stage_since]
en: In the stage since
it: Nella fase dal
fr: Dans l’étape depuis
ro: În etapă din

[field-resting]
en: Resting state
it: Stato di riposo
fr: État de repos
ro: Stare de repaus

[field-resting_since]
en: Resting since
it: A riposo dal
fr: En repos depuis
ro: În repaus din

[field-resting_until]
en: Resting until
it: A riposo fino al
fr: En repos jusqu’au
ro: În repaus până la

[field-resting_reason]
en: Reason to rest
it: Motivo del riposo
fr: Motif du repos
ro: Motivul repausului

[field-amount]
en: Amount
it: Importo
fr: Montant
ro: Sumă

[field-currency]
en: Currency
it: Valuta
fr: Devise
ro: Monedă

[field-probability]
en: Probability
it: Probabilità
fr: Probabilité
ro: Probabilitate

[field-outcome]
en: Outcome
it: Esito
fr: Résultat
ro: Rezultat

[field-loss_reason]
en: Reason lost
it: Motivo della perdita
fr: Motif de la perte
ro: Motivul pierderii

[field-kind]
en: Kind of business
it: Tipo di vendita
fr: Type d’affaire
ro: Tip de afacere

[field-expected_close]
en: Expected close
it: Chiusura prevista
fr: Clôture prévue
ro: Închidere estimată

[field-closed]
en: Closed on
it: Chiusa il
fr: Clôturée le
ro: Închisă la

[field-campaign]
en: Campaign
it: Campagna
fr: Campagne
ro: Campanie

[field-channel]
en: Channel
it: Canale
fr: Canal
ro: Canal

[field-source]
en: Source
it: Fonte
fr: Source
ro: Sursă

[field-from]
en: First day
it: Primo giorno
fr: Premier jour
ro: Prima zi

[field-to]
en: Last day
it: Ultimo giorno
fr: Dernier jour
ro: Ultima zi

[field-measure]
en: Measure
it: Misura
fr: Mesure
ro: Măsură

[field-target]
en: Target
it: Traguardo
fr: Cible
ro: Țintă

[field-team]
en: Team
it: Squadra
fr: Équipe
ro: Echipă

[field-roles]
en: Roles
it: Ruoli
fr: Rôles
ro: Roluri

[field-manager]
en: Manager
it: Responsabile
fr: Responsable
ro: Responsabil

[field-region]
en: Region
it: Regione
fr: Région
ro: Regiune

[field-day]
en: Day
it: Giorno
fr: Jour
ro: Ziua

[field-rate]
en: Exchange rate
it: Tasso di cambio
fr: Taux de change
ro: Curs de schimb

[contact-id]
en: Contact, by identifier
it: Contatto, per identificativo
fr: Contact, par identifiant
ro: Contact, după identificator

[contact-address]
en: Contact, by e-mail
it: Contatto, per e-mail
fr: Contact, par e-mail
ro: Contact, după e-mail

[contact-name]
en: Contact, by name
it: Contatto, per nome
fr: Contact, par nom
ro: Contact, după nume

[contact-any]
en: Contact, by identifier or e-mail
it: Contatto, per identificativo o e-mail
fr: Contact, par identifiant ou e-mail
ro: Contact, după identificator sau e-mail

[company-id]
en: Company, by identifier
it: Azienda, per identificativo
fr: Entreprise, par identifiant
ro: Companie, după identificator

[company-name]
en: Company, by name
it: Azienda, per nome
fr: Entreprise, par nom
ro: Companie, după nume

[company-address]
en: Company, by domain
it: Azienda, per dominio
fr: Entreprise, par domaine
ro: Companie, după domeniu

[company-any]
en: Company, by any of them
it: Azienda, in uno qualsiasi di questi modi
fr: Entreprise, par l’un d’eux
ro: Companie, după oricare dintre ele

[owner-id]
en: Owner, by identifier
it: Responsabile, per identificativo
fr: Propriétaire, par identifiant
ro: Proprietar, după identificator

[owner-name]
en: Owner, by name
it: Responsabile, per nome
fr: Propriétaire, par nom
ro: Proprietar, după nume

[owner-address]
en: Owner, by e-mail
it: Responsabile, per e-mail
fr: Propriétaire, par e-mail
ro: Proprietar, după e-mail

[owner-any]
en: Owner
it: Responsabile
fr: Propriétaire
ro: Proprietar

[touch-at]
en: Touch: instant
it: Interazione: momento
fr: Interaction : instant
ro: Interacțiune: momentul

[touch-kind]
en: Touch: kind
it: Interazione: tipo
fr: Interaction : type
ro: Interacțiune: tip

[touch-channel]
en: Touch: channel
it: Interazione: canale
fr: Interaction : canal
ro: Interacțiune: canal

[touch-source]
en: Touch: source
it: Interazione: fonte
fr: Interaction : source
ro: Interacțiune: sursă

[touch-medium]
en: Touch: medium
it: Interazione: mezzo
fr: Interaction : support
ro: Interacțiune: mediu

[touch-campaign]
en: Touch: campaign
it: Interazione: campagna
fr: Interaction : campagne
ro: Interacțiune: campanie

[touch-content]
en: Touch: content
it: Interazione: contenuto
fr: Interaction : contenu
ro: Interacțiune: conținut

[touch-landing]
en: Touch: landing page
it: Interazione: pagina di arrivo
fr: Interaction : page d’arrivée
ro: Interacțiune: pagină de intrare

[touch-url]
en: Touch: address of the page
it: Interazione: indirizzo della pagina
fr: Interaction : adresse de la page
ro: Interacțiune: adresa paginii

[touch-referrer]
en: Touch: referrer
it: Interazione: pagina di provenienza
fr: Interaction : page de provenance
ro: Interacțiune: pagina de proveniență

[touch-side]
en: Touch: team
it: Interazione: squadra
fr: Interaction : équipe
ro: Interacțiune: echipă

[touch-owner]
en: Touch: person
it: Interazione: persona
fr: Interaction : personne
ro: Interacțiune: persoană

[touch-message_id]
en: Touch: message identifier
it: Interazione: identificativo del messaggio
fr: Interaction : identifiant du message
ro: Interacțiune: identificatorul mesajului

[touch-visitor]
en: Touch: visitor
it: Interazione: visitatore
fr: Interaction : visiteur
ro: Interacțiune: vizitator

[touch-mark]
en: Touch: machine or own people
it: Interazione: macchina o interni
fr: Interaction : machine ou interne
ro: Interacțiune: mașină sau interni

[touch-cost]
en: Touch: cost
it: Interazione: costo
fr: Interaction : coût
ro: Interacțiune: cost

[touch-currency]
en: Touch: currency of the cost
it: Interazione: valuta del costo
fr: Interaction : devise du coût
ro: Interacțiune: moneda costului

[touch-agent]
en: Touch: browser or program
it: Interazione: browser o programma
fr: Interaction : navigateur ou programme
ro: Interacțiune: browser sau program
"""####),
    AssetFile(path: "Data/data-head.mustache", text: ####"""
<div class="page-head"><div><h1>{{heading}}</h1>{{#help}}<p>{{help}}</p>{{/help}}</div>{{#canImport}}<div class="acts"><a class="btn btn-primary" href="{{importHref}}">{{{icon.upload}}}{{t.data.import-file}}</a></div>{{/canImport}}</div>
<nav class="seg dims" aria-label="{{t.data.tabs}}">{{#tabs}}<a href="{{href}}"{{#isCurrent}} aria-current="page"{{/isCurrent}}>{{label}}</a>{{/tabs}}</nav>
"""####),
    AssetFile(path: "Data/data.mustache", text: ####"""
{{<frame}}{{$main}}{{> data-head}}
<div data-live="imports">
<section class="section" aria-labelledby="d-s"><div class="section-head"><h2 id="d-s">{{t.data.in-store}}</h2></div>
<ul class="tally">{{#tallies}}<li><b>{{count}}</b><span>{{label}}</span></li>{{/tallies}}</ul></section>
<section class="section" aria-labelledby="d-i"><div class="section-head"><h2 id="d-i">{{t.data.last-imports}}</h2><a class="more" href="{{importsHref}}">{{t.data.all-imports}}</a></div>
{{#hasRuns}}{{> import-rows}}{{/hasRuns}}{{^hasRuns}}<div class="empty"><h3>{{t.data.none-yet}}</h3><p>{{t.data.none-yet-help}}</p><a class="btn" href="{{importHref}}">{{{icon.upload}}}{{t.data.import-file}}</a></div>{{/hasRuns}}</section>
{{#hasSources}}<section class="section" aria-labelledby="d-o"><div class="section-head"><h2 id="d-o">{{t.data.sources}}</h2><span class="note">{{t.data.sources-help}}</span></div>
<div class="scroll"><table class="table"><thead><tr><th scope="col">{{t.data.source}}</th><th scope="col" class="num">{{t.data.contacts}}</th><th scope="col" class="num">{{t.data.companies}}</th><th scope="col" class="num">{{t.data.deals}}</th><th scope="col" class="num">{{t.data.members}}</th></tr></thead><tbody>
{{#sources}}<tr><th scope="row">{{source}}</th><td class="num">{{contacts}}</td><td class="num">{{companies}}</td><td class="num">{{deals}}</td><td class="num">{{members}}</td></tr>{{/sources}}
</tbody></table></div></section>{{/hasSources}}
</div>
{{/main}}{{/frame}}
"""####),
    AssetFile(path: "Data/data.texts", text: ####"""
# Files, imports, what is in the store, the radar and the doctor.

[title]
en: Data
it: Dati
fr: Données
ro: Date

[tab-home]
en: Overview
it: Panoramica
fr: Vue d’ensemble
ro: Prezentare

[tab-imports]
en: Imports
it: Importazioni
fr: Importations
ro: Importuri

[tab-radar]
en: Radar
it: Radar
fr: Radar
ro: Radar

[tab-machines]
en: Machine traffic
it: Traffico automatico
fr: Trafic automatique
ro: Trafic automat

[tab-doctor]
en: Check-up
it: Controllo
fr: Contrôle
ro: Control

[tabs]
en: Data pages
it: Pagine dei dati
fr: Pages de données
ro: Pagini de date

[import-file]
en: Import a file
it: Importa un file
fr: Importer un fichier
ro: Importă un fișier

[home-help]
en: What Accord knows, where it comes from, and what was loaded last.
it: Che cosa sa Accord, da dove viene e che cosa è stato caricato per ultimo.
fr: Ce qu’Accord sait, d’où cela vient et ce qui a été chargé en dernier.
ro: Ce știe Accord, de unde vine și ce s-a încărcat ultima dată.

[in-store]
en: In the store
it: Nell’archivio
fr: Dans la base
ro: În evidență

[contacts]
en: Contacts
it: Contatti
fr: Contacts
ro: Contacte

[companies]
en: Companies
it: Aziende
fr: Entreprises
ro: Companii

[deals]
en: Deals
it: Opportunità
fr: Affaires
ro: Afaceri

[touches]
en: Touches
it: Interazioni
fr: Interactions
ro: Interacțiuni

[touches-marked]
en: Of them not counted
it: Di cui non contate
fr: Dont non comptées
ro: Dintre ele necontate

[members]
en: Members
it: Membri
fr: Membres
ro: Membri

[costs]
en: Costs
it: Costi
fr: Coûts
ro: Costuri

[goals]
en: Goals
it: Obiettivi
fr: Objectifs
ro: Obiective

[rates]
en: Exchange rates
it: Tassi di cambio
fr: Taux de change
ro: Cursuri de schimb

[sources]
en: Sources
it: Fonti
fr: Sources
ro: Surse

[sources-help]
en: Systems whose identifiers are known: a second import finds their records again.
it: I sistemi di cui si conoscono gli identificativi: una seconda importazione ritrova i loro record.
fr: Les systèmes dont les identifiants sont connus : une seconde importation retrouve leurs fiches.
ro: Sistemele ale căror identificatori sunt cunoscuți: un al doilea import le regăsește înregistrările.

[source]
en: Source
it: Fonte
fr: Source
ro: Sursă

[last-imports]
en: Last imports
it: Ultime importazioni
fr: Dernières importations
ro: Ultimele importuri

[all-imports]
en: All imports
it: Tutte le importazioni
fr: Toutes les importations
ro: Toate importurile

[none-yet]
en: Nothing was imported yet.
it: Non è stato ancora importato nulla.
fr: Rien n’a encore été importé.
ro: Nu s-a importat încă nimic.

[none-yet-help]
en: Bring an export of your CRM or any CSV file: you see every row before it is written.
it: Porta un’esportazione del CRM o un qualsiasi file CSV: ogni riga si vede prima che sia scritta.
fr: Apportez un export de votre CRM ou n’importe quel fichier CSV : vous voyez chaque ligne avant qu’elle soit écrite.
ro: Aduceți un export din CRM sau orice fișier CSV: vedeți fiecare rând înainte de a fi scris.

[file]
en: File
it: File
fr: Fichier
ro: Fișier

[kind]
en: What it holds
it: Contenuto
fr: Contenu
ro: Conținut

[state]
en: State
it: Stato
fr: État
ro: Stare

[when]
en: When
it: Quando
fr: Quand
ro: Când

[who]
en: By
it: Da
fr: Par
ro: De

[rows]
en: Rows
it: Righe
fr: Lignes
ro: Rânduri

[new]
en: New
it: Nuove
fr: Nouvelles
ro: Noi

[changed]
en: Changed
it: Modificate
fr: Modifiées
ro: Modificate

[same]
en: Same
it: Uguali
fr: Identiques
ro: Identice

[skipped]
en: Skipped
it: Saltate
fr: Ignorées
ro: Omise

[refused]
en: Refused
it: Rifiutate
fr: Refusées
ro: Refuzate

[command-line]
en: Command line
it: Riga di comando
fr: Ligne de commande
ro: Linie de comandă

[kind-contacts]
en: Contacts
it: Contatti
fr: Contacts
ro: Contacte

[kind-companies]
en: Companies
it: Aziende
fr: Entreprises
ro: Companii

[kind-deals]
en: Deals
it: Opportunità
fr: Affaires
ro: Afaceri

[kind-touches]
en: Touches
it: Interazioni
fr: Interactions
ro: Interacțiuni

[kind-costs]
en: Costs
it: Costi
fr: Coûts
ro: Costuri

[kind-goals]
en: Goals
it: Obiettivi
fr: Objectifs
ro: Obiective

[kind-members]
en: Members
it: Membri
fr: Membres
ro: Membri

[kind-rates]
en: Exchange rates
it: Tassi di cambio
fr: Taux de change
ro: Cursuri de schimb

[state-received]
en: To be looked at
it: Da controllare
fr: À vérifier
ro: De verificat

[state-asked]
en: Waiting
it: In attesa
fr: En attente
ro: În așteptare

[state-running]
en: Running
it: In corso
fr: En cours
ro: În curs

[state-indexing]
en: Building indexes
it: Creazione degli indici
fr: Création des index
ro: Se construiesc indexurile

[state-done]
en: Done
it: Completata
fr: Terminée
ro: Gata

[state-failed]
en: Failed
it: Non riuscita
fr: Échouée
ro: Eșuat

[state-discarded]
en: Thrown away
it: Scartata
fr: Abandonnée
ro: Abandonat

[state-abandoned]
en: Begun anew
it: Ricominciata
fr: Recommencée
ro: Reluat

[state-undone]
en: Undone
it: Annullata
fr: Annulée
ro: Anulat

[upload-help]
en: First you see how each column and row will be read. Nothing is written before you say so.
it: Prima si vede come sarà letta ogni colonna e ogni riga. Nulla viene scritto prima della conferma.
fr: Vous voyez d’abord comment chaque colonne et chaque ligne sera lue. Rien n’est écrit avant votre accord.
ro: Mai întâi vedeți cum va fi citită fiecare coloană și fiecare linie. Nimic nu se scrie înainte de acordul dumneavoastră.

[choose-kind]
en: What is in the file?
it: Che cosa contiene il file?
fr: Que contient le fichier ?
ro: Ce conține fișierul?

[choose-file]
en: CSV file
it: File CSV
fr: Fichier CSV
ro: Fișier CSV

[file-hint]
en: Up to {size}. Comma, semicolon or tab; UTF-8 or Windows-1252.
it: Fino a {size}. Virgola, punto e virgola o tabulazione; UTF-8 o Windows-1252.
fr: Jusqu’à {size}. Virgule, point-virgule ou tabulation ; UTF-8 ou Windows-1252.
ro: Până la {size}. Virgulă, punct și virgulă sau tab; UTF-8 sau Windows-1252.

[choose-mapping]
en: How is it to be read?
it: Come va letto?
fr: Comment le lire ?
ro: Cum trebuie citit?

[by-columns]
en: By the names of its columns
it: In base ai nomi delle colonne
fr: D’après les noms des colonnes
ro: După numele coloanelor

[format-accord]
en: Accord’s own columns
it: Colonne di Accord
fr: Colonnes d’Accord
ro: Coloanele Accord

[format-hubspot]
en: HubSpot export
it: Esportazione HubSpot
fr: Export HubSpot
ro: Export HubSpot

[format-salesforce]
en: Salesforce export
it: Esportazione Salesforce
fr: Export Salesforce
ro: Export Salesforce

[own-document]
en: By a mapping document of mine
it: Con un mio documento di corrispondenza
fr: Avec mon document de correspondance
ro: Cu un document propriu de corespondență

[examples]
en: Examples
it: Esempi
fr: Exemples
ro: Exemple

[formats]
en: Formats
it: Formati
fr: Formats
ro: Formate

[document-file]
en: Mapping document (YAML)
it: Documento di corrispondenza (YAML)
fr: Document de correspondance (YAML)
ro: Document de corespondență (YAML)

[document-hint]
en: Only where “By a mapping document of mine” is chosen.
it: Solo se è scelto «Con un mio documento di corrispondenza».
fr: Seulement si « Avec mon document de correspondance » est choisi.
ro: Numai dacă este ales „Cu un document propriu de corespondență”.

[known]
en: When did these facts become known?
it: Quando sono diventati noti questi fatti?
fr: Quand ces faits sont-ils devenus connus ?
ro: Când au devenit cunoscute aceste fapte?

[known-auto]
en: As the workspace stands: as history until it is live
it: Secondo lo stato dello spazio: come storico finché non è attivo
fr: Selon l’état de l’espace : comme historique tant qu’il n’est pas en service
ro: După starea spațiului: ca istoric până devine activ

[known-history]
en: When they happened (history)
it: Quando sono avvenuti (storico)
fr: Quand ils se sont produits (historique)
ro: Când s-au întâmplat (istoric)

[known-live]
en: Now (live)
it: Adesso (dal vivo)
fr: Maintenant (en direct)
ro: Acum (activ)

[send]
en: Upload and look
it: Carica e controlla
fr: Envoyer et vérifier
ro: Încarcă și verifică

[preview]
en: Before it is imported
it: Prima dell’importazione
fr: Avant l’importation
ro: Înainte de import

[nothing-written]
en: Nothing is written yet.
it: Non è ancora stato scritto nulla.
fr: Rien n’est encore écrit.
ro: Încă nu s-a scris nimic.

[size]
en: Size
it: Dimensione
fr: Taille
ro: Mărime

[encoding]
en: Encoding
it: Codifica
fr: Encodage
ro: Codificare

[separator]
en: Separator
it: Separatore
fr: Séparateur
ro: Separator

[separator-comma]
en: Comma
it: Virgola
fr: Virgule
ro: Virgulă

[separator-semicolon]
en: Semicolon
it: Punto e virgola
fr: Point-virgule
ro: Punct și virgulă

[separator-tab]
en: Tab
it: Tabulazione
fr: Tabulation
ro: Tab

[find-out]
en: Found: {value}
it: Riconosciuto: {value}
fr: Reconnu : {value}
ro: Recunoscut: {value}

[how-written]
en: How the file is written
it: Come è scritto il file
fr: Comment le fichier est écrit
ro: Cum este scris fișierul

[system]
en: Name of the source
it: Nome della fonte
fr: Nom de la source
ro: Numele sursei

[system-hint]
en: Identifiers belong to it; use the same name again next time.
it: Gli identificativi le appartengono; usare lo stesso nome la prossima volta.
fr: Les identifiants lui appartiennent ; reprenez le même nom la prochaine fois.
ro: Identificatorii îi aparțin; folosiți același nume data viitoare.

[date-format]
en: Dates
it: Date
fr: Dates
ro: Date calendaristice

[date-hint]
en: y year, M month, d day, H hour, m minute; several formats parted by semicolons.
it: y anno, M mese, d giorno, H ora, m minuto; più formati separati da punto e virgola.
fr: y année, M mois, d jour, H heure, m minute ; plusieurs formats séparés par des points-virgules.
ro: y an, M lună, d zi, H oră, m minut; mai multe formate separate prin punct și virgulă.

[decimal]
en: Decimal mark
it: Separatore decimale
fr: Séparateur décimal
ro: Separator zecimal

[decimal-point]
en: Point: 1234.50
it: Punto: 1234.50
fr: Point : 1234.50
ro: Punct: 1234.50

[decimal-comma]
en: Comma: 1234,50
it: Virgola: 1234,50
fr: Virgule : 1234,50
ro: Virgulă: 1234,50

[zone]
en: Time zone
it: Fuso orario
fr: Fuseau horaire
ro: Fus orar

[zone-hint]
en: Empty for the workspace’s: {zone}
it: Vuoto per quello dello spazio di lavoro: {zone}
fr: Vide pour celui de l’espace de travail : {zone}
ro: Gol pentru cel al spațiului de lucru: {zone}

[currency]
en: Currency
it: Valuta
fr: Devise
ro: Monedă

[currency-hint]
en: Empty for the workspace’s: {currency}
it: Vuoto per quella dello spazio di lavoro: {currency}
fr: Vide pour celle de l’espace de travail : {currency}
ro: Gol pentru cea a spațiului de lucru: {currency}

[changes-only]
en: Only change what is there already; make nothing new
it: Modificare solo ciò che esiste già; non creare nulla di nuovo
fr: Modifier seulement ce qui existe déjà ; ne rien créer
ro: Modifică doar ce există deja; nu crea nimic nou

[columns]
en: Columns
it: Colonne
fr: Colonnes
ro: Coloane

[column]
en: Column
it: Colonna
fr: Colonne
ro: Coloană

[samples]
en: In the file
it: Nel file
fr: Dans le fichier
ro: În fișier

[becomes]
en: Becomes
it: Diventa
fr: Devient
ro: Devine

[becomes-of]
en: What “{name}” becomes
it: Che cosa diventa «{name}»
fr: Ce que devient « {name} »
ro: Ce devine „{name}”

[also]
en: also {names}
it: anche {names}
fr: aussi {names}
ro: și {names}

[columns-more]
en: Columns {from}–{to} of {all}
it: Colonne {from}–{to} di {all}
fr: Colonnes {from}–{to} sur {all}
ro: Coloanele {from}–{to} din {all}

[previous]
en: Previous
it: Precedenti
fr: Précédentes
ro: Anterioare

[next]
en: Next
it: Successive
fr: Suivantes
ro: Următoare

[apply]
en: Apply
it: Applica
fr: Appliquer
ro: Aplică

[first-rows]
en: The first rows as they will be read
it: Le prime righe come saranno lette
fr: Les premières lignes telles qu’elles seront lues
ro: Primele rânduri așa cum vor fi citite

[line]
en: Line
it: Riga
fr: Ligne
ro: Linie

[found]
en: Found
it: Trovato
fr: Trouvé
ro: Găsit

[mistake]
en: What is wrong
it: Che cosa non va
fr: Ce qui ne va pas
ro: Ce este greșit

[check]
en: What the import would do
it: Che cosa farebbe l’importazione
fr: Ce que ferait l’importation
ro: Ce ar face importul

[checking]
en: The file is being tried, without writing anything: {share} so far.
it: Il file viene provato senza scrivere nulla: finora {share}.
fr: Le fichier est essayé sans rien écrire : {share} pour l’instant.
ro: Fișierul este încercat fără a scrie nimic: {share} până acum.

[check-waiting]
en: The file will be tried in a moment, without writing anything.
it: Tra un momento il file sarà provato senza scrivere nulla.
fr: Le fichier va être essayé dans un instant, sans rien écrire.
ro: Fișierul va fi încercat imediat, fără a scrie nimic.

[check-failed]
en: The file could not be tried.
it: Non è stato possibile provare il file.
fr: Le fichier n’a pas pu être essayé.
ro: Fișierul nu a putut fi încercat.

[reload]
en: Look again
it: Aggiorna
fr: Actualiser
ro: Actualizează

[no-mistakes]
en: All rows can be taken.
it: Tutte le righe possono essere accettate.
fr: Toutes les lignes peuvent être acceptées.
ro: Toate rândurile pot fi acceptate.

[mistakes]
en.one: {n} row cannot be taken; the others can.
en.other: {n} rows cannot be taken; the others can.
it.one: {n} riga non può essere accettata; le altre sì.
it.other: {n} righe non possono essere accettate; le altre sì.
fr.one: {n} ligne ne peut être acceptée ; les autres oui.
fr.other: {n} lignes ne peuvent être acceptées ; les autres oui.
ro.one: {n} rând nu poate fi acceptat; celelalte pot.
ro.few: {n} rânduri nu pot fi acceptate; celelalte pot.
ro.other: {n} de rânduri nu pot fi acceptate; celelalte pot.

[tried-part]
en: The file is large: its first {n} rows were tried against what is stored, all others were read for mistakes.
it: Il file è grande: le prime {n} righe sono state provate con i dati archiviati, tutte le altre lette in cerca di errori.
fr: Le fichier est grand : ses {n} premières lignes ont été essayées avec les données stockées, toutes les autres lues à la recherche d’erreurs.
ro: Fișierul este mare: primele {n} rânduri au fost încercate cu datele existente, celelalte au fost citite pentru greșeli.

[tried-none]
en: Another import is running: rows were read for mistakes, not tried against what is stored.
it: È in corso un’altra importazione: le righe sono state lette in cerca di errori, non provate con i dati archiviati.
fr: Une autre importation est en cours : les lignes ont été lues à la recherche d’erreurs, sans essai avec les données stockées.
ro: Rulează un alt import: rândurile au fost citite pentru greșeli, nu încercate cu datele existente.

[check-again]
en: Try again
it: Riprova
fr: Réessayer
ro: Încearcă din nou

[download-mistakes]
en: All mistakes as CSV
it: Tutti gli errori in CSV
fr: Toutes les erreurs en CSV
ro: Toate greșelile în CSV

[more-mistakes]
en: Next
it: Successivi
fr: Suivantes
ro: Următoarele

[document]
en: The mapping as a document
it: La corrispondenza come documento
fr: La correspondance sous forme de document
ro: Corespondența ca document

[document-help]
en: Keep it: with it the next export of the same system is imported at once, here or on the command line.
it: Conservarlo: con esso la prossima esportazione dello stesso sistema si importa subito, qui o dalla riga di comando.
fr: Gardez-le : avec lui, le prochain export du même système s’importe aussitôt, ici ou en ligne de commande.
ro: Păstrați-l: cu el următorul export al aceluiași sistem se importă imediat, aici sau din linia de comandă.

[download-document]
en: Download
it: Scarica
fr: Télécharger
ro: Descarcă

[use-document]
en: Use this document
it: Usa questo documento
fr: Utiliser ce document
ro: Folosește acest document

[import-now]
en: Import
it: Importa
fr: Importer
ro: Importă

[import-rows]
en.one: Import {n} row
en.other: Import {n} rows
it.one: Importa {n} riga
it.other: Importa {n} righe
fr.one: Importer {n} ligne
fr.other: Importer {n} lignes
ro.one: Importă {n} rând
ro.few: Importă {n} rânduri
ro.other: Importă {n} de rânduri

[discard]
en: Throw away
it: Scarta
fr: Abandonner
ro: Abandonează

[discarded]
en: The file was thrown away. Nothing was imported.
it: Il file è stato scartato. Nulla è stato importato.
fr: Le fichier a été abandonné. Rien n’a été importé.
ro: Fișierul a fost abandonat. Nu s-a importat nimic.

[applied]
en: Changed. Look at how the rows are read now.
it: Modificato. Controllare come vengono lette ora le righe.
fr: Modifié. Voyez comment les lignes sont lues maintenant.
ro: Modificat. Verificați cum se citesc acum rândurile.

[asked]
en: The import is asked for. You may leave this page.
it: L’importazione è richiesta. Si può lasciare questa pagina.
fr: L’importation est demandée. Vous pouvez quitter cette page.
ro: Importul este cerut. Puteți părăsi această pagină.

[run-title]
en: Import of {file}
it: Importazione di {file}
fr: Importation de {file}
ro: Importul fișierului {file}

[waiting-help]
en: It begins as soon as no other import runs.
it: Inizia appena non è in corso nessun’altra importazione.
fr: Elle commence dès qu’aucune autre importation n’est en cours.
ro: Începe de îndată ce nu mai rulează alt import.

[leave-help]
en: You may leave this page: the import goes on, also after a restart of the server.
it: Si può lasciare questa pagina: l’importazione continua, anche dopo un riavvio del server.
fr: Vous pouvez quitter cette page : l’importation continue, même après un redémarrage du serveur.
ro: Puteți părăsi această pagină: importul continuă, chiar și după o repornire a serverului.

[progress]
en: {rows} rows, {share} of the file
it: {rows} righe, {share} del file
fr: {rows} lignes, {share} du fichier
ro: {rows} rânduri, {share} din fișier

[rate]
en: {n} rows a second
it: {n} righe al secondo
fr: {n} lignes par seconde
ro: {n} rânduri pe secundă

[left]
en: {span} left
it: mancano {span}
fr: encore {span}
ro: mai sunt {span}

[history-yes]
en: Loaded as history: its new facts were known when they happened.
it: Caricata come storico: i fatti nuovi erano noti quando sono avvenuti.
fr: Chargée comme historique : ses faits nouveaux étaient connus quand ils se sont produits.
ro: Încărcat ca istoric: faptele noi erau cunoscute când s-au întâmplat.

[history-no]
en: Loaded live: its facts are known since then.
it: Caricata dal vivo: i fatti sono noti da allora.
fr: Chargée en direct : ses faits sont connus depuis lors.
ro: Încărcat activ: faptele sunt cunoscute de atunci.

[refused-rows]
en: Refused rows
it: Righe rifiutate
fr: Lignes refusées
ro: Rânduri refuzate

[refused-help]
en: The others are imported. Mend these in the file and import it again; identifiers keep rows from being doubled.
it: Le altre sono importate. Correggere queste nel file e importarlo di nuovo: gli identificativi evitano i doppioni.
fr: Les autres sont importées. Corrigez celles-ci dans le fichier et importez-le de nouveau : les identifiants évitent les doublons.
ro: Celelalte sunt importate. Corectați-le pe acestea în fișier și importați-l din nou; identificatorii evită dublurile.

[download-refused]
en: Refused rows as CSV
it: Righe rifiutate in CSV
fr: Lignes refusées en CSV
ro: Rândurile refuzate în CSV

[notes]
en: Remarks of the import
it: Osservazioni dell’importazione
fr: Remarques de l’importation
ro: Observațiile importului

[undo]
en: Undo this import
it: Annulla questa importazione
fr: Annuler cette importation
ro: Anulează acest import

[undo-help]
en: New rows go, changed values are as before. What was changed since stays.
it: Le righe nuove spariscono, i valori modificati tornano come prima. Ciò che è cambiato dopo resta.
fr: Les nouvelles lignes disparaissent, les valeurs modifiées redeviennent comme avant. Ce qui a changé depuis reste.
ro: Rândurile noi dispar, valorile modificate revin. Ce s-a schimbat între timp rămâne.

[undo-title]
en: Undo the import of {file}?
it: Annullare l’importazione di {file}?
fr: Annuler l’importation de {file} ?
ro: Anulați importul fișierului {file}?

[undo-would]
en: It would take back
it: Verrebbe tolto
fr: Seraient retirés
ro: S-ar retrage

[undo-kept]
en: Stays, because it was changed or used since
it: Resta, perché modificato o usato in seguito
fr: Reste, car modifié ou utilisé depuis
ro: Rămâne, fiindcă a fost modificat sau folosit între timp

[undo-now]
en: Undo it
it: Annulla
fr: Annuler l’importation
ro: Anulează

[undone]
en: The import is undone.
it: L’importazione è annullata.
fr: L’importation est annulée.
ro: Importul este anulat.

[back]
en: Back
it: Indietro
fr: Retour
ro: Înapoi

[stage-entries]
en: Stage entries
it: Ingressi nelle fasi
fr: Entrées dans les étapes
ro: Intrări în etape

[amounts]
en: Costs, goals and rates
it: Costi, obiettivi e tassi
fr: Coûts, objectifs et taux
ro: Costuri, obiective și cursuri

[attachments]
en: Contacts on deals
it: Contatti su opportunità
fr: Contacts sur affaires
ro: Contacte pe afaceri

[values]
en: Changed values
it: Valori modificati
fr: Valeurs modifiées
ro: Valori modificate

[in-progress]
en: Files in hand
it: File in lavorazione
fr: Fichiers en cours
ro: Fișiere în lucru

[radar-help]
en: Contacts whom nobody follows, or soon nobody will. What is due today is not overdue.
it: Contatti che nessuno segue, o che presto nessuno seguirà. Ciò che scade oggi non è in ritardo.
fr: Contacts que personne ne suit, ou bientôt personne. Ce qui est dû aujourd’hui n’est pas en retard.
ro: Contacte pe care nu le urmărește nimeni sau curând nimeni. Ce este scadent azi nu este întârziat.

[radar-kept]
en: Nobody is off the radar.
it: Nessuno è fuori dal radar.
fr: Personne n’est hors du radar.
ro: Nimeni nu este în afara radarului.

[radar-broken]
en.one: {n} contact is off the radar.
en.other: {n} contacts are off the radar.
it.one: {n} contatto è fuori dal radar.
it.other: {n} contatti sono fuori dal radar.
fr.one: {n} contact est hors du radar.
fr.other: {n} contacts sont hors du radar.
ro.one: {n} contact este în afara radarului.
ro.few: {n} contacte sunt în afara radarului.
ro.other: {n} de contacte sunt în afara radarului.

[finding]
en: Finding
it: Riscontro
fr: Constat
ro: Constatare

[findings-by-owner]
en: By owner and reason
it: Per responsabile e motivo
fr: Par propriétaire et motif
ro: După proprietar și motiv

[by-stage]
en: By stage
it: Per fase
fr: Par étape
ro: După etapă

[owner]
en: Owner
it: Responsabile
fr: Propriétaire
ro: Proprietar

[nobody]
en: Nobody
it: Nessuno
fr: Personne
ro: Nimeni

[all]
en: All
it: Tutti
fr: Tous
ro: Toate

[total]
en: Total
it: Totale
fr: Total
ro: Total

[contact]
en: Contact
it: Contatto
fr: Contact
ro: Contact

[next-action]
en: Next action
it: Prossima azione
fr: Prochaine action
ro: Următoarea acțiune

[stage]
en: Stage
it: Fase
fr: Étape
ro: Etapă

[show-contacts]
en: Open in the list of contacts
it: Apri nell’elenco dei contatti
fr: Ouvrir dans la liste des contacts
ro: Deschide în lista de contacte

[machines-help]
en: Touches that no person made, or our own people did. They are kept, marked, and left out of every figure.
it: Interazioni non fatte da una persona, o fatte dai nostri. Sono conservate, contrassegnate ed escluse da ogni cifra.
fr: Interactions qu’aucune personne n’a faites, ou que les nôtres ont faites. Elles sont gardées, marquées et exclues de tous les chiffres.
ro: Interacțiuni care nu sunt ale unei persoane sau sunt ale oamenilor noștri. Sunt păstrate, marcate și excluse din toate cifrele.

[machines-by-mark]
en: By mark
it: Per contrassegno
fr: Par marque
ro: După marcaj

[machines-by-kind]
en: Left out, by kind
it: Escluse, per tipo
fr: Exclues, par type
ro: Excluse, după tip

[machines-by-channel]
en: Left out, by channel
it: Escluse, per canale
fr: Exclues, par canal
ro: Excluse, după canal

[machines-by-reason]
en: By reason
it: Per motivo
fr: Par motif
ro: După motiv

[machines-reason-help]
en: Of the newest {n} touches, by what their program calls itself.
it: Tra le {n} interazioni più recenti, secondo come si presenta il programma.
fr: Parmi les {n} interactions les plus récentes, d’après le nom que se donne le programme.
ro: Dintre cele mai noi {n} interacțiuni, după cum se prezintă programul.

[machines-none]
en: No touch is marked.
it: Nessuna interazione è contrassegnata.
fr: Aucune interaction n’est marquée.
ro: Nicio interacțiune nu este marcată.

[share-of-all]
en: Share of all
it: Quota sul totale
fr: Part du total
ro: Cotă din total

[reason]
en: Reason
it: Motivo
fr: Motif
ro: Motiv

[channel]
en: Channel
it: Canale
fr: Canal
ro: Canal

[agent]
en: Program
it: Programma
fr: Programme
ro: Program

[reason-crawler]
en: Known crawler
it: Crawler noto
fr: Robot d’indexation connu
ro: Robot cunoscut

[reason-linkScanner]
en: Mail gateway that checks links
it: Gateway di posta che controlla i link
fr: Passerelle de messagerie qui vérifie les liens
ro: Poartă de e-mail care verifică linkurile

[reason-privacyProxy]
en: Privacy proxy that opens all mail
it: Proxy per la privacy che apre tutta la posta
fr: Relais de confidentialité qui ouvre tous les messages
ro: Proxy de confidențialitate care deschide tot e-mailul

[reason-preview]
en: Preview of a link
it: Anteprima di un link
fr: Aperçu d’un lien
ro: Previzualizarea unui link

[reason-script]
en: Program, not a browser
it: Programma, non un browser
fr: Programme, pas un navigateur
ro: Program, nu browser

[reason-tooSoon]
en: Within seconds of sending
it: Entro pochi secondi dall’invio
fr: Quelques secondes après l’envoi
ro: La câteva secunde de la trimitere

[reason-burst]
en: All links at once
it: Tutti i link in una volta
fr: Tous les liens d’un coup
ro: Toate linkurile deodată

[reason-source]
en: Marked by its source
it: Contrassegnata dalla fonte
fr: Marquée par sa source
ro: Marcată de sursă

[doctor-help]
en: Proves on the live data what must always hold. It only looks; seconds for a million contacts.
it: Dimostra sui dati reali ciò che deve sempre valere. Guarda soltanto; pochi secondi per un milione di contatti.
fr: Prouve sur les données réelles ce qui doit toujours valoir. Il ne fait que regarder ; quelques secondes pour un million de contacts.
ro: Dovedește pe datele reale ce trebuie să fie mereu valabil. Doar privește; câteva secunde pentru un milion de contacte.

[doctor-run]
en: Check now
it: Controlla ora
fr: Contrôler maintenant
ro: Verifică acum

[doctor-asked]
en: The check-up is asked for.
it: Il controllo è richiesto.
fr: Le contrôle est demandé.
ro: Controlul este cerut.

[doctor-waiting]
en: The check-up begins in a moment.
it: Il controllo inizia tra un momento.
fr: Le contrôle commence dans un instant.
ro: Controlul începe imediat.

[doctor-running]
en: The check-up is running: {share}.
it: Il controllo è in corso: {share}.
fr: Le contrôle est en cours : {share}.
ro: Controlul rulează: {share}.

[doctor-failed]
en: The check-up could not be done; the log says why.
it: Il controllo non è riuscito; il registro ne indica il motivo.
fr: Le contrôle n’a pas pu être fait ; le journal dit pourquoi.
ro: Controlul nu a reușit; jurnalul spune de ce.

[doctor-none]
en: No check-up since the server was started.
it: Nessun controllo dall’avvio del server.
fr: Aucun contrôle depuis le démarrage du serveur.
ro: Niciun control de la pornirea serverului.

[doctor-at]
en: Checked {when}
it: Controllato {when}
fr: Contrôlé {when}
ro: Verificat {when}

[doctor-checked]
en: Checked
it: Controllati
fr: Contrôlés
ro: Verificate

[doctor-result]
en: Result
it: Risultato
fr: Résultat
ro: Rezultat

[doctor-holds]
en: Holds
it: Vale
fr: Vrai
ro: Valabil

[doctor-fails]
en.one: {n} row fails
en.other: {n} rows fail
it.one: {n} riga non vale
it.other: {n} righe non valgono
fr.one: {n} ligne en défaut
fr.other: {n} lignes en défaut
ro.one: {n} rând greșit
ro.few: {n} rânduri greșite
ro.other: {n} de rânduri greșite

[doctor-rows]
en: Rows that fail
it: Righe che non valgono
fr: Lignes en défaut
ro: Rânduri greșite

[check-I1]
en: Nobody is off the radar: owner and next date, or a reason to rest
it: Nessuno è fuori dal radar: responsabile e prossima data, o un motivo di riposo
fr: Personne n’est hors du radar : propriétaire et prochaine date, ou un motif de repos
ro: Nimeni nu este în afara radarului: proprietar și dată următoare sau un motiv de repaus

[check-I2]
en: Reached counts never rise along the stages
it: I conteggi non crescono mai lungo le fasi
fr: Les effectifs n’augmentent jamais le long des étapes
ro: Numărul celor ajunși nu crește niciodată de-a lungul etapelor

[check-I3]
en: Attributed and unattributed revenue add up to what was booked
it: Ricavi attribuiti e non attribuiti danno il totale registrato
fr: Le chiffre attribué et non attribué égale le chiffre enregistré
ro: Veniturile atribuite și neatribuite dau totalul înregistrat

[check-I4]
en: The rows behind a figure add up to it
it: Le righe dietro una cifra ne danno il totale
fr: Les lignes derrière un chiffre en donnent la somme
ro: Rândurile din spatele unei cifre dau totalul ei

[check-I5]
en: A contact has at most one open hand-off, and its row says what its events do
it: Un contatto ha al massimo un passaggio aperto, e la sua riga dice ciò che dicono i suoi eventi
fr: Un contact a au plus une transmission ouverte, et sa ligne dit ce que disent ses événements
ro: Un contact are cel mult o predare deschisă, iar rândul ei spune ce spun evenimentele ei

[check-I6]
en: The journeys in memory equal the store
it: I percorsi in memoria corrispondono all’archivio
fr: Les parcours en mémoire égalent la base
ro: Parcursurile din memorie corespund evidenței

[check-primary]
en: Every deal with contacts has one primary contact
it: Ogni opportunità con contatti ha un contatto principale
fr: Chaque affaire avec contacts a un contact principal
ro: Fiecare afacere cu contacte are un contact principal

[check-unique]
en: Every message is one touch
it: Ogni messaggio è una sola interazione
fr: Chaque message est une seule interaction
ro: Fiecare mesaj este o singură interacțiune

[check-hand-off]
en: Every MQL since go-live has a hand-off, or a listed reason for none
it: Ogni MQL dall’avvio ha un passaggio, o un motivo registrato per non averlo
fr: Chaque MQL depuis la mise en service a une transmission, ou un motif noté de ne pas en avoir
ro: Fiecare MQL de la pornire are o predare sau un motiv notat pentru lipsa ei

[check-timers]
en: Every hand-off whose clock runs has its timers
it: Ogni passaggio il cui orologio corre ha i suoi avvisi
fr: Chaque transmission dont l’horloge tourne a ses échéances
ro: Fiecare predare al cărei ceas merge are avertizările ei

[check-days]
en: What is kept of each rep’s days is what the hand-offs come to
it: Ciò che è tenuto dei giorni di ogni venditore è la somma dei suoi passaggi
fr: Ce qui est tenu des jours de chaque commercial est la somme de ses transmissions
ro: Ce se ține minte din zilele fiecărui vânzător este suma predărilor lui

[check-orphans]
en: Nothing points at what is not there
it: Nulla rimanda a ciò che non esiste
fr: Rien ne renvoie à ce qui n’existe pas
ro: Nimic nu trimite la ceva inexistent

[certificates]
en: Day by day
it: Giorno per giorno
fr: Jour par jour
ro: Zi de zi

[certificates-help]
en: The figures of each day, kept as they were.
it: Le cifre di ogni giorno, conservate com’erano.
fr: Les chiffres de chaque jour, conservés tels quels.
ro: Cifrele fiecărei zile, păstrate așa cum au fost.

[certificate-words]
en.one: {n} person, {owner} without an owner, {date} without a date, {unflagged} past their date and not flagged
en.other: {n} people, {owner} without an owner, {date} without a date, {unflagged} past their date and not flagged
it.one: {n} persona, {owner} senza responsabile, {date} senza data, {unflagged} oltre la data e non segnalate
it.other: {n} persone, {owner} senza responsabile, {date} senza data, {unflagged} oltre la data e non segnalate
fr.one: {n} personne, {owner} sans responsable, {date} sans date, {unflagged} en retard et non signalées
fr.other: {n} personnes, {owner} sans responsable, {date} sans date, {unflagged} en retard et non signalées
ro.one: {n} persoană, {owner} fără responsabil, {date} fără dată, {unflagged} depășite și nesemnalate
ro.few: {n} persoane, {owner} fără responsabil, {date} fără dată, {unflagged} depășite și nesemnalate
ro.other: {n} de persoane, {owner} fără responsabil, {date} fără dată, {unflagged} depășite și nesemnalate

[certificate-day]
en: Day
it: Giorno
fr: Jour
ro: Zi

[certificate-none]
en: not taken: the server did not run
it: non rilevato: il server non era attivo
fr: pas relevé : le serveur ne tournait pas
ro: neînregistrat: serverul nu rula

[certificate-people]
en: People
it: Persone
fr: Personnes
ro: Persoane

[certificate-resting]
en: Resting
it: A riposo
fr: En repos
ro: În repaus

[certificate-no-owner]
en: No owner
it: Senza responsabile
fr: Sans responsable
ro: Fără responsabil

[certificate-no-date]
en: No date
it: Senza data
fr: Sans date
ro: Fără dată

[certificate-overdue]
en: Past their date
it: Oltre la data
fr: En retard
ro: Depășite

[certificate-unflagged]
en: Not flagged
it: Non segnalate
fr: Non signalées
ro: Nesemnalate
"""####),
    AssetFile(path: "Data/doctor.mustache", text: ####"""
{{<frame}}{{$main}}{{> data-head}}
<div data-live="imports">
{{#isBusy}}<p role="status" data-pending>{{busy}} <a href="{{here}}">{{t.data.reload}}</a></p><progress class="bar-wide" max="100" value="{{percent}}" aria-label="{{t.data.tab-doctor}}"></progress>{{/isBusy}}
{{^isBusy}}<form method="post" action="{{action}}" class="acts-row">{{> form-token}}<button class="btn">{{t.data.doctor-run}}</button><span class="muted sm">{{last}}</span></form>{{/isBusy}}
{{#hasFindings}}<div class="scroll section"><table class="table"><thead><tr><th scope="col">{{t.data.check}}</th><th scope="col" class="num">{{t.data.doctor-checked}}</th><th scope="col">{{t.data.doctor-result}}</th></tr></thead><tbody>
{{#findings}}<tr><th scope="row">{{what}} <span class="faint">{{code}}</span></th><td class="num">{{checked}}</td><td><span class="status {{stateClass}}">{{{stateIcon}}}{{result}}</span></td></tr>{{/findings}}
</tbody></table></div>
{{#failures}}<section class="section"><details open><summary><h3>{{what}}</h3></summary><ul class="bare" lang="en">{{#rows}}<li>{{row}}</li>{{/rows}}</ul></details></section>{{/failures}}{{/hasFindings}}
</div>
{{/main}}{{/frame}}
"""####),
    AssetFile(path: "Data/file-fault.texts", text: ####"""
# What is wrong with a file or a mapping as a whole, by its code.

[alias]
en: The document refers to another place of itself, which is not read.
it: Il documento rimanda a un altro suo punto, cosa che non viene letta.
fr: Le document renvoie à un autre endroit de lui-même, ce qui n’est pas lu.
ro: Documentul trimite la alt loc al său, ceea ce nu se citește.

[bad-date-format]
en: “{field}” has a date format that is not known.
it: «{field}» ha un formato di data sconosciuto.
fr: « {field} » a un format de date inconnu.
ro: „{field}” are un format de dată necunoscut.

[bad-header]
en: The line with the names of the columns cannot be read.
it: La riga con i nomi delle colonne non è leggibile.
fr: La ligne des noms de colonnes est illisible.
ro: Rândul cu numele coloanelor nu poate fi citit.

[bad-source]
en: The name of the source has 1 to 100 characters.
it: Il nome della fonte ha da 1 a 100 caratteri.
fr: Le nom de la source a de 1 à 100 caractères.
ro: Numele sursei are între 1 și 100 de caractere.

[bad-yaml]
en: The document is not YAML.
it: Il documento non è YAML.
fr: Le document n’est pas du YAML.
ro: Documentul nu este YAML.

[binary-file]
en: The file is not text: save it as CSV.
it: Il file non è testo: salvarlo come CSV.
fr: Le fichier n’est pas du texte : enregistrez-le en CSV.
ro: Fișierul nu este text: salvați-l ca CSV.

[busy]
en: Another import is running.
it: È in corso un’altra importazione.
fr: Une autre importation est en cours.
ro: Rulează un alt import.

[duplicate-column]
en: The file has more than one column “{field}”.
it: Il file ha più di una colonna «{field}».
fr: Le fichier a plusieurs colonnes « {field} ».
ro: Fișierul are mai multe coloane „{field}”.

[duplicate-key]
en: The document has a key twice.
it: Il documento ha due volte la stessa chiave.
fr: Le document a deux fois la même clé.
ro: Documentul are aceeași cheie de două ori.

[empty-document]
en: The mapping document is empty.
it: Il documento di corrispondenza è vuoto.
fr: Le document de correspondance est vide.
ro: Documentul de corespondență este gol.

[empty-file]
en: The file is empty.
it: Il file è vuoto.
fr: Le fichier est vide.
ro: Fișierul este gol.

[missing-column]
en: The file has no column “{field}”.
it: Il file non ha la colonna «{field}».
fr: Le fichier n’a pas de colonne « {field} ».
ro: Fișierul nu are coloana „{field}”.

[missing-file]
en: The file is no longer there: upload it again.
it: Il file non c’è più: caricarlo di nuovo.
fr: Le fichier n’est plus là : envoyez-le de nouveau.
ro: Fișierul nu mai există: încărcați-l din nou.

[missing-key]
en: No column is chosen yet for “{field}”, which is needed.
it: Non è ancora scelta una colonna per «{field}», che è necessaria.
fr: Aucune colonne n’est encore choisie pour « {field} », qui est nécessaire.
ro: Nu este încă aleasă o coloană pentru „{field}”, care este necesară.

[no-header]
en: The first line does not end: it must name the columns.
it: La prima riga non finisce: deve nominare le colonne.
fr: La première ligne ne finit pas : elle doit nommer les colonnes.
ro: Primul rând nu se termină: trebuie să numească coloanele.

[not-a-file]
en: This is no file.
it: Questo non è un file.
fr: Ce n’est pas un fichier.
ro: Acesta nu este un fișier.

[not-utf-8]
en: The file is not UTF-8: choose Windows-1252.
it: Il file non è UTF-8: scegliere Windows-1252.
fr: Le fichier n’est pas en UTF-8 : choisissez Windows-1252.
ro: Fișierul nu este UTF-8: alegeți Windows-1252.

[nul]
en: A text has a character that cannot be kept.
it: Un testo contiene un carattere che non può essere conservato.
fr: Un texte contient un caractère qui ne peut être conservé.
ro: Un text are un caracter care nu poate fi păstrat.

[other-kind]
en: The mapping is for another kind of file.
it: La corrispondenza è per un altro tipo di file.
fr: La correspondance est pour un autre type de fichier.
ro: Corespondența este pentru alt tip de fișier.

[same-marks]
en: Decimal mark and mark of thousands must differ.
it: Il separatore decimale e quello delle migliaia devono essere diversi.
fr: Le séparateur décimal et celui des milliers doivent différer.
ro: Separatorul zecimal și cel de mii trebuie să difere.

[too-deep]
en: The document is nested too deeply.
it: Il documento ha troppi livelli.
fr: Le document a trop de niveaux.
ro: Documentul are prea multe niveluri.

[too-large]
en: The document is too large.
it: Il documento è troppo grande.
fr: Le document est trop grand.
ro: Documentul este prea mare.

[unknown-column]
en: The column “{field}” is not known: say below what it is, or leave it out.
it: La colonna «{field}» non è nota: indicare sotto che cos’è o lasciarla fuori.
fr: La colonne « {field} » est inconnue : dites ci-dessous ce qu’elle est ou laissez-la de côté.
ro: Coloana „{field}” nu este cunoscută: spuneți mai jos ce este sau lăsați-o deoparte.

[unknown-currency]
en: “{field}” names a currency that is not in use.
it: «{field}» indica una valuta non in uso.
fr: « {field} » nomme une devise qui n’est pas en usage.
ro: „{field}” numește o monedă care nu este în circulație.

[unknown-key]
en: “{field}” is not a key here.
it: «{field}» non è una chiave valida qui.
fr: « {field} » n’est pas une clé ici.
ro: „{field}” nu este o cheie aici.

[unknown-value]
en: “{field}” has a value that is not known.
it: «{field}» ha un valore sconosciuto.
fr: « {field} » a une valeur inconnue.
ro: „{field}” are o valoare necunoscută.

[unknown-zone]
en: This is no time zone such as Europe/Rome.
it: Non è un fuso orario come Europe/Rome.
fr: Ce n’est pas un fuseau horaire comme Europe/Rome.
ro: Nu este un fus orar ca Europe/Rome.

[unreadable-file]
en: The file cannot be read.
it: Il file non è leggibile.
fr: Le fichier est illisible.
ro: Fișierul nu poate fi citit.

[unwritable-file]
en: The file of refused rows cannot be written.
it: Il file delle righe rifiutate non può essere scritto.
fr: Le fichier des lignes refusées ne peut être écrit.
ro: Fișierul rândurilor refuzate nu poate fi scris.

[unwritable-uploads]
en: The folder of uploads cannot be written: tell the administrator.
it: La cartella dei caricamenti non è scrivibile: avvisare l’amministratore.
fr: Le dossier des envois ne peut être écrit : prévenez l’administrateur.
ro: Dosarul de încărcări nu poate fi scris: anunțați administratorul.

[utf-16]
en: The file is UTF-16: save it as CSV in UTF-8.
it: Il file è UTF-16: salvarlo come CSV in UTF-8.
fr: Le fichier est en UTF-16 : enregistrez-le en CSV UTF-8.
ro: Fișierul este UTF-16: salvați-l ca CSV în UTF-8.

[wrong-type]
en: “{field}” has another kind of value than was expected.
it: «{field}» ha un valore di tipo diverso da quello atteso.
fr: « {field} » a une valeur d’un autre type que celui attendu.
ro: „{field}” are o valoare de alt tip decât cel așteptat.

[wrong-value]
en: “{field}” has a value that does not fit.
it: «{field}» ha un valore che non va bene.
fr: « {field} » a une valeur qui ne convient pas.
ro: „{field}” are o valoare nepotrivită.

[missing-upload]
en: Choose a file.
it: Scegliere un file.
fr: Choisissez un fichier.
ro: Alegeți un fișier.

[missing-document]
en: Choose the mapping document to upload, or another way.
it: Scegliere il documento di corrispondenza da caricare, o un altro modo.
fr: Choisissez le document de correspondance à envoyer, ou une autre manière.
ro: Alegeți documentul de corespondență de încărcat sau altă cale.

[no-such-format]
en: This format has no files of this kind.
it: Questo formato non ha file di questo tipo.
fr: Ce format n’a pas de fichiers de ce type.
ro: Acest format nu are fișiere de acest tip.

[upload-over]
en: This file is imported or gone: nothing was changed.
it: Questo file è importato o rimosso: nulla è stato modificato.
fr: Ce fichier est importé ou supprimé : rien n’a été modifié.
ro: Acest fișier este importat sau șters: nimic nu s-a schimbat.

[upload-changed]
en: Somebody changed this since you opened it: look again and repeat your change.
it: Qualcuno ha modificato questi dati dopo l’apertura: ricontrollare e ripetere la modifica.
fr: Quelqu’un a modifié ceci depuis votre ouverture : vérifiez et refaites votre modification.
ro: Cineva a modificat între timp: verificați și repetați modificarea.

[unfinished-import]
en: This import is not done yet: undo it when it is.
it: Questa importazione non è ancora terminata: annullarla quando lo sarà.
fr: Cette importation n’est pas terminée : annulez-la quand elle le sera.
ro: Acest import nu este gata: anulați-l după ce se termină.

[undone-before]
en: This import is undone already.
it: Questa importazione è già annullata.
fr: Cette importation est déjà annulée.
ro: Acest import este deja anulat.

[bad-count]
en: “{field}” has too few or too many entries.
it: «{field}» ha troppe voci o troppo poche.
fr: « {field} » a trop ou trop peu d’entrées.
ro: „{field}” are prea multe sau prea puține intrări.

[bad-date]
en: “{field}” is not a day: write year, month and day, 2026-12-01.
it: «{field}» non è un giorno: scriva anno, mese e giorno, 2026-12-01.
fr: « {field} » n’est pas un jour : écrivez l’année, le mois et le jour, 2026-12-01.
ro: „{field}” nu este o zi: scrieți anul, luna și ziua, 2026-12-01.

[bad-deadline]
en: “{field}” does not say when it is due.
it: «{field}» non dice quando scade.
fr: « {field} » ne dit pas quand c’est dû.
ro: „{field}” nu spune care este termenul.

[bad-half-life]
en: “{field}” is no half-life: write a number of hours, days or weeks, like 14 days, or none.
it: «{field}» non è un tempo di dimezzamento: scriva un numero di ore, giorni o settimane, come 14 days, oppure none.
fr: « {field} » n’est pas une demi-vie : écrivez un nombre d’heures, de jours ou de semaines, comme 14 days, ou none.
ro: „{field}” nu este un timp de înjumătățire: scrieți un număr de ore, zile sau săptămâni, ca 14 days, sau none.

[bad-hours]
en: “{field}” is not hours of a day: write 09:00-18:00, without overlaps.
it: «{field}» non è un orario: scriva 09:00-18:00, senza sovrapposizioni.
fr: « {field} » n’est pas un horaire : écrivez 09:00-18:00, sans chevauchement.
ro: „{field}” nu este un orar: scrieți 09:00-18:00, fără suprapuneri.

[bad-length]
en: “{field}” is empty or too long.
it: «{field}» è vuoto o troppo lungo.
fr: « {field} » est vide ou trop long.
ro: „{field}” este gol sau prea lung.

[bad-name]
en: “{field}” is not a name: 1 to 40 lower-case letters, digits and hyphens.
it: «{field}» non è un nome: da 1 a 40 lettere minuscole, cifre e trattini.
fr: « {field} » n’est pas un nom : 1 à 40 minuscules, chiffres et traits d’union.
ro: „{field}” nu este un nume: 1 până la 40 de litere mici, cifre și cratime.

[bad-time]
en: “{field}” does not say how the time runs, like 24 clock hours or 8 working hours.
it: «{field}» non dice come corre il tempo, come 24 clock hours o 8 working hours.
fr: « {field} » ne dit pas comment court le temps, comme 24 clock hours ou 8 working hours.
ro: „{field}” nu spune cum curge timpul, ca 24 clock hours sau 8 working hours.

[bad-title]
en: A title has 1 to 200 characters on one line.
it: Un titolo ha da 1 a 200 caratteri su una riga.
fr: Un titre a 1 à 200 caractères sur une ligne.
ro: Un titlu are între 1 și 200 de caractere pe un rând.

[bad-value]
en: “{field}” has 1 to 200 characters.
it: «{field}» ha da 1 a 200 caratteri.
fr: « {field} » a 1 à 200 caractères.
ro: „{field}” are între 1 și 200 de caractere.

[control-character]
en: “{field}” holds a character that is not text.
it: «{field}» contiene un carattere che non è testo.
fr: « {field} » contient un caractère qui n’est pas du texte.
ro: „{field}” conține un caracter care nu este text.

[duplicate-day]
en: “{field}” names a day twice.
it: «{field}» nomina un giorno due volte.
fr: « {field} » nomme un jour deux fois.
ro: „{field}” numește o zi de două ori.

[duplicate-name]
en: Two entries of “{field}” have the same name.
it: Due voci di «{field}» hanno lo stesso nome.
fr: Deux entrées de « {field} » ont le même nom.
ro: Două intrări din „{field}” au același nume.

[never-reached]
en: This rule is never reached: the one before asks nothing.
it: Questa regola non viene mai raggiunta: quella prima non chiede nulla.
fr: Cette règle n’est jamais atteinte : la précédente ne demande rien.
ro: La această regulă nu se ajunge niciodată: cea dinainte nu cere nimic.

[no-hours]
en: A week needs working hours.
it: Una settimana ha bisogno di ore lavorative.
fr: Une semaine a besoin d’heures ouvrées.
ro: O săptămână are nevoie de ore de lucru.

[not-a-day]
en: “{field}” needs a day like 2026-12-01.
it: «{field}» vuole un giorno come 2026-12-01.
fr: « {field} » demande un jour comme 2026-12-01.
ro: „{field}” cere o zi ca 2026-12-01.

[not-a-number]
en: “{field}” needs a number.
it: «{field}» vuole un numero.
fr: « {field} » demande un nombre.
ro: „{field}” cere un număr.

[out-of-order]
en: The numbers of “{field}” are not in order.
it: I numeri di «{field}» non sono in ordine.
fr: Les nombres de « {field} » ne sont pas dans l’ordre.
ro: Numerele din „{field}” nu sunt în ordine.

[out-of-range]
en: “{field}” is outside of what is possible.
it: «{field}» è fuori dal possibile.
fr: « {field} » est hors de ce qui est possible.
ro: „{field}” este în afara a ceea ce se poate.

[repeated]
en: “{field}” stands here twice.
it: «{field}» sta qui due volte.
fr: « {field} » figure ici deux fois.
ro: „{field}” apare aici de două ori.

[repeated-rule]
en: A rule of “{field}” stands here twice.
it: Una regola di «{field}» sta qui due volte.
fr: Une règle de « {field} » figure ici deux fois.
ro: O regulă din „{field}” apare aici de două ori.

[too-many]
en: “{field}” has too many entries.
it: «{field}» ha troppe voci.
fr: « {field} » a trop d’entrées.
ro: „{field}” are prea multe intrări.
"""####),
    AssetFile(path: "Data/import-counts.mustache", text: ####"""
<ul class="tally">{{#counts}}<li{{#isBad}} class="is-bad"{{/isBad}}><b>{{count}}</b><span>{{label}}</span></li>{{/counts}}</ul>
"""####),
    AssetFile(path: "Data/import-rows.mustache", text: ####"""
<div class="scroll"><table class="table"><caption class="sr">{{t.data.last-imports}}</caption><thead><tr><th scope="col">{{t.data.file}}</th><th scope="col">{{t.data.kind}}</th><th scope="col">{{t.data.state}}</th><th scope="col">{{t.data.when}}</th><th scope="col">{{t.data.who}}</th><th scope="col" class="num">{{t.data.rows}}</th><th scope="col" class="num">{{t.data.new}}</th><th scope="col" class="num">{{t.data.changed}}</th><th scope="col" class="num">{{t.data.same}}</th><th scope="col" class="num">{{t.data.refused}}</th></tr></thead><tbody>
{{#runs}}<tr><th scope="row"><a class="file-name" href="{{href}}">{{file}}</a></th><td>{{kind}}</td><td><span class="status {{stateClass}}">{{{stateIcon}}}{{state}}</span></td><td class="nowrap"><time datetime="{{instant}}" title="{{exact}}">{{when}}</time></td><td>{{who}}</td><td class="num">{{rowCount}}</td><td class="num">{{newCount}}</td><td class="num">{{changedCount}}</td><td class="num">{{sameCount}}</td><td class="num">{{refusedCount}}</td></tr>
{{/runs}}</tbody></table></div>
"""####),
    AssetFile(path: "Data/import-run.mustache", text: ####"""
{{<frame}}{{$main}}{{> data-head}}
<div data-live="imports">
<p class="facts"><span class="status status-soft {{stateClass}}">{{{stateIcon}}}{{state}}</span> {{#facts}}<span><span class="muted">{{label}}</span> {{value}}</span>{{/facts}}</p>
{{#fault}}<p class="error-box" role="alert">{{{icon.risk}}}{{.}}</p>{{/fault}}
{{#isWaiting}}<p role="status" data-pending>{{t.data.waiting-help}} {{t.data.leave-help}} <a href="{{here}}">{{t.data.reload}}</a></p>{{/isWaiting}}
{{#isRunning}}<section class="section" aria-label="{{t.data.state-running}}"><progress class="bar-wide" max="100" value="{{percent}}" aria-label="{{t.data.state-running}}"></progress>
<p role="status" data-pending><b>{{progress}}</b>{{#rate}} · {{rate}}{{/rate}}{{#left}} · {{left}}{{/left}} <a href="{{here}}">{{t.data.reload}}</a></p><p class="muted sm">{{t.data.leave-help}}</p></section>{{/isRunning}}
{{#hasCounts}}<section class="section" aria-label="{{t.data.rows}}">{{> import-counts}}<p class="muted sm">{{knownWhen}}</p></section>{{/hasCounts}}
{{#hasMistakes}}<section class="section" aria-labelledby="r-m"><div class="section-head"><h2 id="r-m">{{t.data.refused-rows}}</h2><span class="note">{{t.data.refused-help}}</span></div>{{> mistake-rows}}
<nav class="pager">{{#hasMoreMistakes}}<a class="btn btn-sm" href="{{moreHref}}">{{t.data.more-mistakes}}</a>{{/hasMoreMistakes}}<a class="btn btn-sm" href="{{refusedHref}}">{{{icon.download}}}{{t.data.download-refused}}</a></nav></section>{{/hasMistakes}}
{{#hasNotes}}<section class="section" aria-labelledby="r-n"><div class="section-head"><h2 id="r-n">{{t.data.notes}}</h2></div><ul class="bare" lang="en">{{#notes}}<li>{{note}}</li>{{/notes}}</ul></section>{{/hasNotes}}
{{#canUndo}}<section class="section" aria-label="{{t.data.undo}}"><a class="btn btn-danger" href="{{undoHref}}">{{{icon.undo}}}{{t.data.undo}}</a> <span class="muted sm">{{t.data.undo-help}}</span></section>{{/canUndo}}
</div>
{{/main}}{{/frame}}
"""####),
    AssetFile(path: "Data/import-undo.mustache", text: ####"""
{{<frame}}{{$main}}{{> data-head}}
{{#fault}}<p class="error-box" role="alert">{{{icon.risk}}}{{.}}</p>{{/fault}}
{{#canUndo}}<section class="section" aria-labelledby="n-w"><div class="section-head"><h2 id="n-w">{{t.data.undo-would}}</h2><span class="note">{{t.data.undo-help}}</span></div>{{> import-counts}}
{{#hasKept}}<h3>{{t.data.undo-kept}}</h3><ul class="bare" lang="en">{{#kept}}<li><span>{{what}}</span><span class="muted">{{reason}}</span></li>{{/kept}}</ul>{{/hasKept}}
<form method="post" action="{{action}}" class="acts-row">{{> form-token}}<button class="btn btn-danger">{{{icon.undo}}}{{t.data.undo-now}}</button><a class="btn btn-quiet" href="{{back}}">{{t.data.back}}</a></form></section>{{/canUndo}}
{{^canUndo}}<p><a class="btn" href="{{back}}">{{t.data.back}}</a></p>{{/canUndo}}
{{/main}}{{/frame}}
"""####),
    AssetFile(path: "Data/imports.mustache", text: ####"""
{{<frame}}{{$main}}{{> data-head}}
<div data-live="imports">
{{#hasOpen}}<section class="section" aria-labelledby="i-o"><div class="section-head"><h2 id="i-o">{{t.data.in-progress}}</h2></div>
<ul class="list">{{#open}}<li><span class="status {{stateClass}}">{{{stateIcon}}}{{state}}</span><div class="body"><a class="file-name" href="{{href}}">{{file}}</a><p class="muted">{{kind}}, {{size}}, {{who}}</p></div><time class="muted sm" datetime="{{instant}}" title="{{exact}}">{{when}}</time></li>{{/open}}</ul></section>{{/hasOpen}}
<section class="section" aria-labelledby="i-a"><div class="section-head"><h2 id="i-a">{{t.data.all-imports}}</h2></div>
{{#hasRuns}}{{> import-rows}}{{#isPaged}}<nav class="pager"><a class="btn btn-sm" href="{{older}}">{{t.data.next}}</a></nav>{{/isPaged}}{{/hasRuns}}{{^hasRuns}}<div class="empty"><h3>{{t.data.none-yet}}</h3><p>{{t.data.none-yet-help}}</p></div>{{/hasRuns}}</section>
</div>
{{/main}}{{/frame}}
"""####),
    AssetFile(path: "Data/machines.mustache", text: ####"""
{{<frame}}{{$main}}{{> data-head}}
{{#isEmpty}}<div class="empty"><h3>{{t.data.machines-none}}</h3></div>{{/isEmpty}}
{{^isEmpty}}<ul class="tally">{{#counts}}<li><b>{{count}}</b><span>{{label}}</span></li>{{/counts}}</ul>
<div class="split split-2">{{#tables}}<section class="section" aria-labelledby="{{id}}"><div class="section-head"><h2 id="{{id}}">{{title}}</h2>{{#hasNote}}<span class="note">{{note}}</span>{{/hasNote}}</div>
<div class="scroll"><table class="table"><thead><tr><th scope="col">{{head}}</th><th scope="col" class="num">{{t.data.touches}}</th><th scope="col" class="num">{{t.data.share-of-all}}</th></tr></thead><tbody>{{#rows}}<tr><th scope="row" class="cut">{{name}}</th><td class="num">{{count}}</td><td class="num">{{share}}</td></tr>{{/rows}}</tbody></table></div></section>{{/tables}}</div>{{/isEmpty}}
{{/main}}{{/frame}}
"""####),
    AssetFile(path: "Data/mistake-rows.mustache", text: ####"""
<div class="scroll"><table class="table"><thead><tr><th scope="col" class="num">{{t.data.line}}</th><th scope="col">{{t.data.column}}</th><th scope="col">{{t.data.found}}</th><th scope="col">{{t.data.mistake}}</th></tr></thead><tbody>
{{#mistakes}}<tr><td class="num">{{line}}</td><td>{{column}}</td><td class="cut">{{found}}</td><td>{{mistake}}</td></tr>
{{/mistakes}}</tbody></table></div>
"""####),
    AssetFile(path: "Data/mistakes.texts", text: ####"""
# What is wrong with a row of a file, by its code.

[bad-amount]
en: This is no amount as the file writes them, or it is in another currency.
it: Non è un importo come li scrive il file, oppure è in un’altra valuta.
fr: Ce n’est pas un montant tel que le fichier les écrit, ou il est dans une autre devise.
ro: Nu este o sumă scrisă ca în fișier sau este în altă monedă.

[bad-date]
en: This is no date in the chosen formats.
it: Non è una data nei formati scelti.
fr: Ce n’est pas une date dans les formats choisis.
ro: Nu este o dată în formatele alese.

[bad-email]
en: This is no e-mail address.
it: Non è un indirizzo e-mail.
fr: Ce n’est pas une adresse e-mail.
ro: Nu este o adresă de e-mail.

[bad-number]
en: This number cannot be taken.
it: Questo numero non può essere accettato.
fr: Ce nombre ne peut pas être accepté.
ro: Acest număr nu poate fi acceptat.

[bad-period]
en: The last day is before the first.
it: L’ultimo giorno precede il primo.
fr: Le dernier jour précède le premier.
ro: Ultima zi este înaintea primei.

[bad-probability]
en: A probability is 0 to 1, or 0 to 100 %.
it: Una probabilità va da 0 a 1, o da 0 a 100 %.
fr: Une probabilité va de 0 à 1, ou de 0 à 100 %.
ro: O probabilitate este între 0 și 1 sau între 0 și 100 %.

[bad-quote]
en: Text follows a closing quotation mark.
it: C’è del testo dopo le virgolette di chiusura.
fr: Du texte suit un guillemet fermant.
ro: Există text după ghilimelele de închidere.

[base-currency]
en: The workspace’s own currency needs no rate.
it: La valuta dello spazio di lavoro non ha bisogno di un tasso.
fr: La devise de l’espace de travail n’a pas besoin de taux.
ro: Moneda spațiului de lucru nu are nevoie de curs.

[duplicate-id]
en: This identifier stands in the file already.
it: Questo identificativo è già presente nel file.
fr: Cet identifiant figure déjà dans le fichier.
ro: Acest identificator există deja în fișier.

[field-too-long]
en: A field is longer than 1 MB.
it: Un campo supera 1 MB.
fr: Un champ dépasse 1 Mo.
ro: Un câmp depășește 1 MB.

[foreign-currency]
en: Goals are in the workspace’s own currency.
it: Gli obiettivi sono nella valuta dello spazio di lavoro.
fr: Les objectifs sont dans la devise de l’espace de travail.
ro: Obiectivele sunt în moneda spațiului de lucru.

[missing-key]
en: The row has nothing by which it can be known again.
it: La riga non ha nulla che permetta di riconoscerla.
fr: La ligne n’a rien qui permette de la reconnaître.
ro: Rândul nu are nimic după care să fie recunoscut.

[missing-value]
en: A value that is needed is missing.
it: Manca un valore necessario.
fr: Une valeur nécessaire manque.
ro: Lipsește o valoare necesară.

[nul]
en: The row has a character that text cannot have.
it: La riga contiene un carattere che un testo non può avere.
fr: La ligne contient un caractère impossible dans un texte.
ro: Rândul conține un caracter care nu poate apărea în text.

[ragged-row]
en: The row has more or fewer fields than the header.
it: La riga ha più o meno campi dell’intestazione.
fr: La ligne a plus ou moins de champs que l’en-tête.
ro: Rândul are mai multe sau mai puține câmpuri decât antetul.

[row-too-long]
en: The row is longer than 8 MB.
it: La riga supera 8 MB.
fr: La ligne dépasse 8 Mo.
ro: Rândul depășește 8 MB.

[unclosed-quote]
en: A quotation mark is opened and never closed.
it: Le virgolette sono aperte e mai chiuse.
fr: Un guillemet est ouvert et jamais fermé.
ro: Ghilimelele sunt deschise și niciodată închise.

[unknown-company]
en: There is no such company.
it: Questa azienda non esiste.
fr: Cette entreprise n’existe pas.
ro: Această companie nu există.

[unknown-contact]
en: There is no such contact: import contacts first.
it: Questo contatto non esiste: importare prima i contatti.
fr: Ce contact n’existe pas : importez d’abord les contacts.
ro: Acest contact nu există: importați mai întâi contactele.

[unknown-currency]
en: This is no currency in use.
it: Non è una valuta in uso.
fr: Ce n’est pas une devise en usage.
ro: Nu este o monedă în circulație.

[unknown-deal-kind]
en: A deal is new business, a renewal or an upsell.
it: Un’opportunità è nuova, un rinnovo o un ampliamento.
fr: Une affaire est nouvelle, un renouvellement ou une vente additionnelle.
ro: O afacere este nouă, reînnoire sau extindere.

[unknown-kind]
en: This is no kind of touch.
it: Non è un tipo di interazione.
fr: Ce n’est pas un type d’interaction.
ro: Nu este un tip de interacțiune.

[unknown-mark]
en: A touch counts, is a machine’s, or our own people’s.
it: Un’interazione conta, è di una macchina oppure interna.
fr: Une interaction compte, vient d’une machine ou est interne.
ro: O interacțiune contează, este a unei mașini sau este internă.

[unknown-measure]
en: This is no measure of a goal.
it: Non è una misura di obiettivo.
fr: Ce n’est pas une mesure d’objectif.
ro: Nu este o măsură a unui obiectiv.

[unknown-outcome]
en: A deal is open, won or lost.
it: Un’opportunità è aperta, vinta o persa.
fr: Une affaire est ouverte, gagnée ou perdue.
ro: O afacere este deschisă, câștigată sau pierdută.

[unknown-owner]
en: There is no such member: import members first.
it: Questo membro non esiste: importare prima i membri.
fr: Ce membre n’existe pas : importez d’abord les membres.
ro: Acest membru nu există: importați mai întâi membrii.

[unknown-resting]
en: This is no resting state.
it: Non è uno stato di riposo.
fr: Ce n’est pas un état de repos.
ro: Nu este o stare de repaus.

[unknown-role]
en: This is no role.
it: Non è un ruolo.
fr: Ce n’est pas un rôle.
ro: Nu este un rol.

[unknown-side]
en: A touch is marketing’s or sales’.
it: Un’interazione è del marketing o delle vendite.
fr: Une interaction relève du marketing ou des ventes.
ro: O interacțiune este a marketingului sau a vânzărilor.

[unknown-stage]
en: This is no stage.
it: Non è una fase.
fr: Ce n’est pas une étape.
ro: Nu este o etapă.

[unknown-team]
en: This is no team.
it: Non è una squadra.
fr: Ce n’est pas une équipe.
ro: Nu este o echipă.

[unknown-visitor]
en: Nobody knows yet who this visitor is.
it: Non si sa ancora chi sia questo visitatore.
fr: On ne sait pas encore qui est ce visiteur.
ro: Nu se știe încă cine este acest vizitator.
"""####),
    AssetFile(path: "Data/radar.mustache", text: ####"""
{{<frame}}{{$main}}{{> data-head}}
<p class="status {{verdictClass}} verdict">{{{verdictIcon}}}{{verdict}}</p>
{{#hasCertificates}}<section class="section" aria-labelledby="a-d"><div class="section-head"><h2 id="a-d">{{t.data.certificates}}</h2><span class="note">{{t.data.certificates-help}}</span></div>
<div class="scroll">{{{strip}}}</div><p class="sm">{{latest}}</p>
<details><summary class="sm">{{t.terms.table}}</summary><div class="scroll"><table class="table"><thead><tr><th scope="col">{{t.data.certificate-day}}</th><th scope="col" class="num">{{t.data.certificate-people}}</th><th scope="col" class="num">{{t.data.certificate-resting}}</th><th scope="col" class="num">{{t.data.certificate-no-owner}}</th><th scope="col" class="num">{{t.data.certificate-no-date}}</th><th scope="col" class="num">{{t.data.certificate-overdue}}</th><th scope="col" class="num">{{t.data.certificate-unflagged}}</th></tr></thead><tbody>
{{#certificates}}<tr><th scope="row">{{day}}</th>{{^isTaken}}<td colspan="6" class="muted">{{t.data.certificate-none}}</td>{{/isTaken}}{{#isTaken}}<td class="num">{{people}}</td><td class="num">{{resting}}</td><td class="num">{{noOwner}}</td><td class="num">{{noDate}}</td><td class="num">{{overdue}}</td><td class="num">{{unflagged}}</td>{{/isTaken}}</tr>{{/certificates}}
</tbody></table></div></details></section>{{/hasCertificates}}
<section class="section" aria-labelledby="a-o"><div class="section-head"><h2 id="a-o">{{t.data.findings-by-owner}}</h2></div>
<div class="scroll"><table class="table heads"><thead><tr><th scope="col">{{t.data.owner}}</th>{{#heads}}<th scope="col" class="num">{{head}}</th>{{/heads}}</tr></thead><tbody>
{{#owners}}<tr><th scope="row">{{owner}}</th>{{#cells}}<td class="num">{{#isSome}}<a class="fig" href="{{href}}"{{#isChosen}} aria-current="true"{{/isChosen}}>{{count}}</a>{{/isSome}}{{^isSome}}<span class="faint">{{count}}</span>{{/isSome}}</td>{{/cells}}</tr>{{/owners}}
</tbody><tfoot><tr><th scope="row">{{t.data.total}}</th>{{#totals}}<td class="num">{{#isSome}}<a class="fig" href="{{href}}"{{#isChosen}} aria-current="true"{{/isChosen}}>{{count}}</a>{{/isSome}}{{^isSome}}<span class="faint">{{count}}</span>{{/isSome}}</td>{{/totals}}</tr></tfoot></table></div></section>
{{#hasChosen}}<section class="section" aria-labelledby="a-c" id="rows"><div class="section-head"><h2 id="a-c">{{chosen}}</h2>{{#hasList}}<a class="more" href="{{listHref}}">{{t.data.show-contacts}}</a>{{/hasList}}</div>
<div class="scroll"><table class="table"><thead><tr><th scope="col">{{t.data.contact}}</th><th scope="col">{{t.data.stage}}</th><th scope="col">{{t.data.owner}}</th><th scope="col">{{t.data.next-action}}</th></tr></thead><tbody>
{{#contacts}}<tr><th scope="row"><a href="{{href}}">{{name}}</a></th><td>{{stage}}</td><td>{{owner}}</td><td>{{next}}</td></tr>{{/contacts}}
</tbody></table></div>{{#hasMore}}<nav class="pager"><a class="btn btn-sm" href="{{moreHref}}">{{t.data.next}}</a></nav>{{/hasMore}}</section>{{/hasChosen}}
<section class="section" aria-labelledby="a-s"><div class="section-head"><h2 id="a-s">{{t.data.by-stage}}</h2></div>
<div class="scroll"><table class="table"><thead><tr>{{#stageHeads}}<th scope="col"{{#isNumber}} class="num"{{/isNumber}}>{{head}}</th>{{/stageHeads}}</tr></thead><tbody>
{{#stages}}<tr><th scope="row"><span class="team {{team}}">{{stage}}</span></th>{{#cells}}<td class="num">{{count}}</td>{{/cells}}</tr>{{/stages}}
</tbody></table></div></section>
{{/main}}{{/frame}}
"""####),
    AssetFile(path: "Data/upload-new.mustache", text: ####"""
{{<frame}}{{$main}}{{> data-head}}
{{#fault}}<p class="error-box" role="alert">{{{icon.risk}}}{{.}}</p>{{/fault}}
<form method="post" action="{{action}}" enctype="multipart/form-data" class="section upload-form" data-upload>{{> form-token}}
<fieldset class="field"><legend>{{t.data.choose-kind}}</legend><div class="kinds">{{#kinds}}<label class="check"><input type="radio" name="kind" value="{{value}}" required{{#isChosen}} checked{{/isChosen}}><span>{{label}}</span></label>{{/kinds}}</div></fieldset>
<div class="field{{#isFileWrong}} is-wrong{{/isFileWrong}}"><label for="f-file">{{t.data.choose-file}}</label><input class="input" id="f-file" type="file" name="file" accept=".csv,.tsv,.txt,text/csv,text/plain" required aria-describedby="f-file-h{{#isFileWrong}} f-file-e{{/isFileWrong}}"><p class="hint" id="f-file-h">{{fileHint}}</p>{{#isFileWrong}}<p class="error" id="f-file-e">{{{icon.risk}}}{{fileFault}}</p>{{/isFileWrong}}</div>
<div class="field{{#isMappingWrong}} is-wrong{{/isMappingWrong}}"><label for="f-mapping">{{t.data.choose-mapping}}</label><select class="select" id="f-mapping" name="mapping"{{#isMappingWrong}} aria-invalid="true" aria-describedby="f-mapping-e"{{/isMappingWrong}}>{{#mappings}}{{#isGroup}}<optgroup label="{{group}}">{{#options}}<option value="{{value}}"{{#isChosen}} selected{{/isChosen}}>{{label}}</option>{{/options}}</optgroup>{{/isGroup}}{{^isGroup}}{{#options}}<option value="{{value}}"{{#isChosen}} selected{{/isChosen}}>{{label}}</option>{{/options}}{{/isGroup}}{{/mappings}}</select>{{#isMappingWrong}}<p class="error" id="f-mapping-e">{{{icon.risk}}}{{mappingFault}}</p>{{/isMappingWrong}}</div>
<div class="field"><label for="f-document">{{t.data.document-file}}</label><input class="input" id="f-document" type="file" name="document" accept=".yaml,.yml,.json" aria-describedby="f-document-h"><p class="hint" id="f-document-h">{{t.data.document-hint}}</p></div>
<div class="field"><label for="f-history">{{t.data.known}}</label><select class="select" id="f-history" name="history">{{#histories}}<option value="{{value}}"{{#isChosen}} selected{{/isChosen}}>{{label}}</option>{{/histories}}</select></div>
<button class="btn btn-primary">{{{icon.upload}}}{{t.data.send}}</button><progress class="bar-wide" hidden max="100" value="0" aria-label="{{t.data.send}}"></progress>
</form>
{{/main}}{{/frame}}
"""####),
    AssetFile(path: "Data/upload.mustache", text: ####"""
{{<frame}}{{$main}}{{> data-head}}
{{#fault}}<p class="error-box" role="alert">{{{icon.risk}}}{{.}}</p>{{/fault}}
<p class="facts"><b>{{t.data.nothing-written}}</b> {{#facts}}<span><span class="muted">{{label}}</span> {{value}}</span>{{/facts}}</p>
{{#canRead}}
<section class="section" aria-labelledby="u-c"><div class="section-head"><h2 id="u-c">{{t.data.columns}}</h2>{{#isPaged}}<span class="note">{{columnsRange}}</span>{{#hasEarlier}}<a class="btn btn-sm" href="{{earlierHref}}">{{t.data.previous}}</a>{{/hasEarlier}}{{#hasLater}}<a class="btn btn-sm" href="{{laterHref}}">{{t.data.next}}</a>{{/hasLater}}{{/isPaged}}</div>
<form method="post" action="{{action}}">{{> form-token}}<input type="hidden" name="revision" value="{{revision}}"><input type="hidden" name="columns" value="{{columnsFirst}}">
<details class="how"{{#isHowOpen}} open{{/isHowOpen}}><summary>{{{icon.chevron}}}{{t.data.how-written}}</summary><div class="how-fields">
{{#options}}{{#isSelect}}{{> field-select}}{{/isSelect}}{{^isSelect}}{{> field}}{{/isSelect}}{{/options}}
{{#hasChangesOnly}}<label class="check"><input type="checkbox" name="changes_only" value="1"{{#changesOnly}} checked{{/changesOnly}}><span>{{t.data.changes-only}}</span></label>{{/hasChangesOnly}}
</div></details>
<div class="scroll"><table class="table columns"><thead><tr><th scope="col">{{t.data.column}}</th><th scope="col">{{t.data.samples}}</th><th scope="col">{{t.data.becomes}}</th></tr></thead><tbody>
{{#columns}}<tr{{^isRead}} class="is-unread"{{/isRead}}><th scope="row">{{columnName}}</th><td class="cut">{{#samples}}<span class="sample">{{sample}}</span>{{/samples}}</td><td><select class="select" name="{{columnField}}" aria-label="{{columnLabel}}"><option value="">{{t.columns.ignored}}</option>{{#choices}}<optgroup label="{{group}}">{{#options}}<option value="{{value}}"{{#isChosen}} selected{{/isChosen}}>{{label}}</option>{{/options}}</optgroup>{{/choices}}</select>{{#hasOthers}}<p class="xs muted">{{others}}</p>{{/hasOthers}}</td></tr>
{{/columns}}</tbody></table></div>
<p><button class="btn">{{t.data.apply}}</button></p></form></section>
{{#hasDrafts}}<section class="section" aria-labelledby="u-r"><div class="section-head"><h2 id="u-r">{{t.data.first-rows}}</h2></div>
<div class="scroll"><table class="table"><thead><tr><th scope="col" class="num">{{t.data.line}}</th>{{#draftHeads}}<th scope="col">{{head}}</th>{{/draftHeads}}</tr></thead><tbody>
{{#drafts}}<tr><td class="num">{{line}}</td>{{#cells}}<td class="cut">{{cell}}</td>{{/cells}}</tr>
{{/drafts}}</tbody></table></div></section>{{/hasDrafts}}
{{/canRead}}
{{#canCheck}}<section class="section" aria-labelledby="u-k" data-live="imports"><div class="section-head"><h2 id="u-k">{{t.data.check}}</h2></div>
{{#isChecking}}<p role="status" data-pending>{{checking}} <a href="{{here}}">{{t.data.reload}}</a></p><progress class="bar-wide" max="100" value="{{percent}}" aria-label="{{t.data.check}}"></progress>{{/isChecking}}
{{#isChecked}}{{> import-counts}}{{#tried}}<p class="muted sm">{{.}}</p>{{/tried}}
<p class="{{verdictClass}} strong">{{verdict}}</p>
{{#hasMistakes}}{{> mistake-rows}}<nav class="pager">{{#hasMoreMistakes}}<a class="btn btn-sm" href="{{moreHref}}">{{t.data.more-mistakes}}</a>{{/hasMoreMistakes}}<a class="btn btn-sm" href="{{mistakesHref}}">{{{icon.download}}}{{t.data.download-mistakes}}</a></nav>{{/hasMistakes}}
{{#canTryAgain}}<form method="post" action="{{action}}">{{> form-token}}<input type="hidden" name="again" value="1"><button class="btn btn-sm">{{t.data.check-again}}</button></form>{{/canTryAgain}}{{/isChecked}}
</section>{{/canCheck}}
<section class="section decide" aria-label="{{t.data.import-now}}">{{#canCheck}}<form method="post" action="{{importAction}}">{{> form-token}}<input type="hidden" name="revision" value="{{revision}}"><button class="btn btn-primary">{{importLabel}}</button></form>{{/canCheck}}<form method="post" action="{{removalAction}}">{{> form-token}}<button class="btn btn-quiet btn-danger">{{t.data.discard}}</button></form></section>
<section class="section" aria-labelledby="u-d"><details{{#isDocumentOpen}} open{{/isDocumentOpen}}><summary>{{{icon.chevron}}}<h2 id="u-d">{{t.data.document}}</h2></summary><p class="muted sm">{{t.data.document-help}}</p>
<form method="post" action="{{action}}">{{> form-token}}<input type="hidden" name="revision" value="{{revision}}"><div class="field{{#documentFault}} is-wrong{{/documentFault}}"><label class="sr" for="f-document">{{t.data.document}}</label>{{#documentFault}}<p class="error" id="f-document-e">{{{icon.risk}}}{{.}}</p>{{/documentFault}}<textarea class="textarea code" id="f-document" name="document" rows="16" spellcheck="false"{{#documentFault}} aria-invalid="true" aria-describedby="f-document-e"{{/documentFault}}>
{{document}}</textarea></div>
<p class="acts-row"><button class="btn">{{t.data.use-document}}</button><a class="btn" href="{{documentHref}}">{{{icon.download}}}{{t.data.download-document}}</a></p></form></details></section>
{{/main}}{{/frame}}
"""####),
  ]
}
