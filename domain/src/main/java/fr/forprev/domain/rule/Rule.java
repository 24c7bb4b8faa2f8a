package fr.forprev.domain.rule;

import static fr.forprev.domain.rule.Source.DATA;
import static fr.forprev.domain.rule.Source.DECISION;
import static fr.forprev.domain.rule.Source.DECISION_AND_DATA;
import static fr.forprev.domain.rule.Source.PUBLIC;
import static fr.forprev.domain.rule.Source.PUBLIC_AND_DECISION;
import static fr.forprev.domain.rule.Source.SEED;
import static fr.forprev.domain.rule.Source.SEED_AND_DATA;
import static fr.forprev.domain.rule.Source.SEED_AND_DECISION;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The rules that the product decides. Each has where it comes from, what it says, and the French
 * sentences of its refusals and remarks; the names of the facts choose the sentence, so no two
 * sentences of one rule have the same placeholders.
 */
public enum Rule {
  ENT_01(
      SEED_AND_DECISION,
      "An entity says its type, name, SIRET, address and signatory; complements are optional"),
  ENT_02(
      PUBLIC_AND_DECISION,
      "A SIRET has 14 digits and a check sum, and belongs to one entity; another SIREN is flagged",
      "Le SIRET {siret} est celui d'une entité déjà connue : demandez à un gestionnaire de cette"
          + " entité.",
      "Le SIREN change : {formerSiren} devient {newSiren}, à vérifier par la caisse.",
      "Une demande en cours porte déjà le SIRET {openSiret} : reprenez cette demande, ou attendez"
          + " qu'elle aboutisse."),
  ENT_03(
      SEED_AND_DECISION,
      "A platform is declared and closed by a manager, and never deleted while a session refers to"
          + " it",
      "Plateforme pédagogique introuvable.",
      "Seul {reservedTo} déclare, ferme et supprime ses plateformes pédagogiques.",
      "Une plateforme {sameName} est déjà déclarée à {town} : donnez un autre nom à la nouvelle, ou"
          + " fermez l'autre.",
      "Ces dispositifs ne sont pas au catalogue : {unknownDispositifs}.",
      "Une plateforme se ferme à partir d'aujourd'hui au plus tôt : le {from} est passé, nous"
          + " sommes le {today}.",
      "La plateforme {site} est déjà fermée depuis le {closedOn}.",
      "La plateforme {site} ne peut pas être supprimée, {sessions} session(s) s'y réfèrent :"
          + " fermez-la, ces sessions la gardent et aucune autre ne la choisira."),
  HAB_01(
      SEED,
      "An habilitation is in force from its start to its expiry, both included, unless suspended or"
          + " withdrawn",
      "L'habilitation {number} n'est plus valable passée son échéance du {expiry} : elle ne couvre"
          + " pas le {day}.",
      "L'habilitation {number} ne commence que le {start} : elle ne couvre pas le {day}.",
      "L'habilitation {number}, échue le {expiry}, n'a repris que le {start} : elle ne couvre pas"
          + " le {day}.",
      "L'habilitation {number} est suspendue {suspension} : elle ne couvre pas le {day}.",
      "L'habilitation {number} est retirée depuis le {withdrawnFrom} : elle ne couvre pas le"
          + " {day}.",
      "L'entité renonce à l'habilitation {number} depuis le {resignedFrom} : elle ne couvre pas le"
          + " {day}."),
  HAB_02(
      SEED_AND_DECISION,
      "A renewal runs from the previous expiry, whatever the day of the decision",
      "Renouvelée du {start} au {expiry} inclus : {months} mois à compter de l'échéance précédente,"
          + " le {previousExpiry}.",
      "La décision vient après l'échéance : l'habilitation ne donne aucun droit {gap}."),
  HAB_03(
      DECISION,
      "A first grant runs from the day of the decision",
      "Accordée du {start} au {expiry} inclus : {months} mois à compter de la décision."),
  HAB_04(
      DECISION_AND_DATA,
      "A grant lasts whole months, one to the catalogue's value, and never ends before it starts",
      "La durée se donne en mois entiers, de 1 à {longest} : {months} ne convient pas.",
      "Durée réduite à {shortenedTo} mois, au lieu des {longest} du catalogue.",
      "{months} mois à compter de l'échéance précédente, le {previousExpiry}, finiraient avant le"
          + " {start}, premier jour du renouvellement : accordez au moins {fewest} mois.",
      "Même {longest} mois à compter de l'échéance précédente, le {previousExpiry}, finiraient"
          + " avant le {start} : l'entité doit déposer une demande initiale."),
  HAB_05(
      DECISION,
      "A renewal may be asked from twelve months before the expiry to the expiry",
      "L'habilitation {number} se renouvelle {window} ; nous sommes le {today}.",
      "L'habilitation {number} est échue depuis le {expiry}, nous sommes le {today} : elle ne se"
          + " renouvelle plus, déposez une demande initiale.",
      "L'habilitation {number} est retirée à compter du {withdrawnFrom} : elle ne se renouvelle"
          + " pas, déposez une demande initiale.",
      "L'entité renonce à l'habilitation {number} à compter du {resignedFrom} : elle ne se"
          + " renouvelle pas, déposez une demande initiale."),
  HAB_06(
      SEED_AND_DECISION,
      "Managers are alerted twelve and six months before the expiry, once each, the nearest alone",
      "L'habilitation {number} arrive à échéance le {expiry}, dans {months} mois au plus : demandez"
          + " son renouvellement avant cette date.",
      "Aucune alerte n'est due le {today} pour l'habilitation {number}, d'échéance {expiry}.",
      "L'habilitation {number} est retirée à compter du {withdrawnFrom} : son échéance ne donne"
          + " plus d'alerte.",
      "L'entité renonce à l'habilitation {number} à compter du {resignedFrom} : son échéance ne"
          + " donne plus d'alerte.",
      "L'échéance du {expiry} donne une alerte le {first} et une le {second}."),
  HAB_07(
      SEED_AND_DECISION,
      "One request at a time for a dispositif and level, and no initial one while an habilitation"
          + " lasts",
      "L'habilitation {number} est retirée à compter du {withdrawnFrom} : elle ne se renouvelle"
          + " plus, l'entité peut déposer une demande initiale.",
      "L'entité renonce à l'habilitation {number} à compter du {resignedFrom} : elle ne se"
          + " renouvelle plus, l'entité peut déposer une demande initiale.",
      "L'habilitation {number} couvre déjà {dispositifLevel} : pas de demande initiale avant la fin"
          + " de son échéance, son renouvellement se demande {window}.",
      "La demande n°{openRequest} est déjà ouverte pour {dispositifLevel} : reprenez-la, ou"
          + " abandonnez-la avant d'en ouvrir une autre.",
      "La mise à jour administrative n°{openUpdate} est déjà ouverte : reprenez-la, ou"
          + " abandonnez-la avant d'en ouvrir une autre."),
  HAB_08(
      SEED_AND_DECISION,
      "In each request the data of a known entity are confirmed as they are today, never changed",
      "Vérifiez les données administratives de l'entité et confirmez-les.",
      "Les données de {readOnlyOf} ne se modifient pas dans cette demande : déposez une mise à jour"
          + " administrative.",
      "Les données de {changedSince} ont changé depuis que vous les avez confirmées : vérifiez-les"
          + " et confirmez-les de nouveau."),
  HAB_09(
      SEED_AND_DECISION,
      "An administrative update changes something, is decided by the present caisse and applied"
          + " whole",
      "Cette mise à jour ne change aucune donnée : corrigez ce qui doit l'être, ou abandonnez-la."),
  HAB_10(
      SEED,
      "The applicant saves while it is his turn and abandons as long as nothing is decided",
      "« {act} » n'est pas possible à l'étape « {state} »."),
  HAB_11(
      SEED,
      "A step is submitted when complete, one step after the other, and a refusal lists all that is"
          + " missing",
      "Pour soumettre la demande, il manque : {missingFromRequest}.",
      "Pour soumettre le dossier, il manque : {missingFromFile}.",
      "« {act} » : il manque {missing}.",
      "« {act} » n'est pas possible à l'étape « {state} »."),
  HAB_12(SEED, "A submitted request goes to the caisse of the postal code of the entity's address"),
  HAB_13(
      SEED_AND_DECISION,
      "The applicant handles his own requests and becomes manager when the first of the entity is"
          + " accepted",
      "Demande introuvable.",
      "« {act} » ne revient pas au profil utilisé.",
      "« {reservedKind} » : ce type de demande ne s'ouvre pas avec le profil utilisé."),
  HAB_14(
      DECISION,
      "The caisse suspends and lifts, the commission withdraws, a manager resigns, never before the"
          + " day it is recorded",
      "Habilitation introuvable.",
      "Il n'appartient pas au profil utilisé de {reservedAct} {number}.",
      "Rien ne s'enregistre pour un jour passé : le {from} est avant aujourd'hui, le {today}.",
      "La suspension ne peut pas finir le {to}, avant de commencer le {from}.",
      "Pour suspendre ou retirer une habilitation, il manque {missing}.",
      "L'habilitation {number} est déjà suspendue {suspension}.",
      "L'habilitation {number} n'est pas suspendue le {day}.",
      "L'habilitation {number} est déjà retirée à compter du {withdrawnFrom}.",
      "L'entité a déjà renoncé à l'habilitation {number} à compter du {resignedFrom}.",
      "L'habilitation {number} est échue le {expiry} : elle ne donne plus aucun droit le {from}."),
  HAB_15(
      DECISION_AND_DATA,
      "A closed dispositif takes neither initial requests nor renewals; what is submitted runs on",
      "Le dispositif {dispositifLevel} ferme le {closedOn} : plus aucune demande initiale ni de"
          + " renouvellement à partir de ce jour.",
      "Le dispositif {uncatalogued} n'est pas au catalogue : aucune demande ne peut le concerner."),
  HAB_16(DECISION, "An habilitation keeps its number, drawn at the first grant, across renewals"),
  HAB_17(
      SEED_AND_DECISION,
      "The lettre d'engagement is drawn from the validated data of an initial request or a renewal",
      "Une mise à jour administrative n'a pas de lettre d'engagement.",
      "À l'étape « {state} », la lettre d'engagement ne se télécharge pas : elle se signe et se"
          + " joint quand le dossier est à constituer."),
  HAB_18(
      DECISION,
      "What its applicant leaves untouched is announced after five months and ends after six",
      "À l'étape « {state} », la demande n°{request} n'attend pas son demandeur : elle ne"
          + " s'abandonne pas d'office.",
      "La demande n°{request}, inchangée depuis le {untouchedSince}, n'est pas à signaler"
          + " aujourd'hui.",
      "L'abandon d'office de la demande n°{request} n'a pas été annoncé.",
      "La demande n°{request} n'est pas abandonnée d'office avant le {endFrom}.",
      "Le compte {accountInUse} sert encore : il ne se supprime pas d'office.",
      "Le compte {account}, inchangé depuis le {untouchedSince}, n'est pas à signaler aujourd'hui.",
      "La suppression du compte {account} n'a pas été annoncée.",
      "Le compte {account} n'est pas supprimé avant le {endFrom}."),
  HAB_19(
      DECISION,
      "Nobody instructs, gives an opinion or decides on a request of an entity in which he has a"
          + " role",
      "« {act} » : vous avez un rôle dans l'entité de la demande n°{request}, quelqu'un d'autre"
          + " doit la traiter."),
  SES_01(
      SEED,
      "Certificates need an habilitation in force and a certified trainer on the end date, and no"
          + " sanction today",
      "L'habilitation {number} est suspendue {suspension} : aucun certificat ne peut être généré le"
          + " {today}.",
      "L'habilitation {number} est retirée depuis le {withdrawnFrom} : plus aucun certificat ne"
          + " peut être généré, nous sommes le {today}.",
      "L'entité a renoncé à l'habilitation {number} depuis le {resignedFrom} : plus aucun"
          + " certificat ne peut être généré, nous sommes le {today}."),
  SES_02(
      SEED_AND_DECISION,
      "A session changes from three months before its end date to three months after it",
      "Une session qui se termine le {endDate} se saisit et se traite {window} ; nous sommes le"
          + " {today}.",
      "Il manque pour soumettre la session : {missing}.",
      "Une session qui finit le {endDate} se saisit et se modifie {window}."),
  SES_03(
      SEED_AND_DECISION,
      "Dispositif and level are chosen among the entity's habilitations",
      "L'entité n'a pas d'habilitation pour {dispositifLevel}.",
      "Le dispositif {uncatalogued} n'est pas au catalogue à la fin de la session."),
  SES_04(
      SEED_AND_DECISION,
      "The certificate is chosen among those of the dispositif and level, with a known validity",
      "Le certificat doit être renseigné.",
      "Le certificat {certificate} n'est pas un certificat de {dispositifLevel}.",
      "La durée de validité du certificat {certificate} est inconnue du catalogue : il ne peut pas"
          + " être choisi tant que l'INRS ne l'a pas complétée.",
      "Le certificat {notOfTrainers} n'est pas un certificat de formateur du catalogue."),
  SES_05(
      SEED,
      "The place is a declared platform when the dispositif requires one, else a town in France",
      "Le lieu de formation doit être renseigné.",
      "Le dispositif {dispositif} se tient sur une plateforme pédagogique déclarée par l'entité :"
          + " choisissez-en une.",
      "La plateforme choisie n'est pas déclarée par l'entité pour le dispositif {declaredFor}.",
      "La plateforme {site} est fermée à partir du {closedOn} : une session qui se termine le"
          + " {endDate} ne peut pas s'y tenir.",
      "Le dispositif {freePlaceOf} ne demande pas de plateforme : indiquez le code postal et la"
          + " ville."),
  SES_06(SEED, "A session is an initial training or a refresher"),
  SES_07(SEED, "The end date is the first day of validity of the certificates"),
  SES_08(
      SEED_AND_DECISION,
      "Four tests before a trainer is placed on a session: exists, has the role, is qualified, is"
          + " valid on the end date",
      "La vérification du formateur a échoué : aucune personne connue ne correspond.",
      "La vérification du formateur a échoué : cette personne n'a pas le rôle {role}.",
      "{homonyms} personnes portent cette identité : indiquez le n° Forprev du formateur."),
  SES_09(
      DATA,
      "The trainer's qualification is of the same dispositif, at the level that the catalogue"
          + " requires or above",
      "La vérification du formateur a échoué : il ne possède pas la qualification {required} ou"
          + " supérieure."),
  SES_10(
      SEED_AND_DECISION,
      "A trainee has a surname, a first name and a birth date before the end date; a future trainer"
          + " an e-mail too, and the number that is his",
      "Stagiaire {line} : il manque {missing}.",
      "Stagiaire {line} : la date de naissance doit précéder la fin de session du {endDate}.",
      "Stagiaire {line} : {age} ans à la fin de la session, vérifiez la date de naissance.",
      "Stagiaire {line} : au niveau {level} un stagiaire n'a pas de n° Forprev, retirez-le.",
      "Stagiaire {line} : le n° Forprev {forprevNumber} ne correspond pas à cette identité.",
      "Stagiaire {line} : cette personne a un n° Forprev, indiquez-le.",
      "Le n° Forprev {forprevNumber} ne correspond pas à cette identité.",
      "Cette personne a un n° Forprev : indiquez-le."),
  SES_11(
      DECISION_AND_DATA,
      "A group outside the catalogue's minimum and maximum is a warning",
      "Le groupe compte {trainees} stagiaire(s), moins que le minimum de {minimum}.",
      "Le groupe compte {trainees} stagiaires, plus que le maximum de {maximum}."),
  SES_12(
      DECISION,
      "Nobody is twice in a session, nor trainee and trainer at once",
      "Les stagiaires {first} et {second} sont une seule et même personne.",
      "Le stagiaire {line} est aussi le formateur de la session."),
  SES_13(
      SEED_AND_DECISION,
      "A manager handles all sessions of the entity, a delegate his own, a trainer those that wait"
          + " for him; support sees headers, caisse and INRS counts",
      "Session introuvable.",
      "La session est à l'étape « {state} » : ce n'est pas au profil utilisé d'agir.",
      "« {act} » ne revient pas au profil utilisé.",
      "De la session n°{headerOnly}, le profil utilisé ne voit que l'en-tête : ni son contenu, ni"
          + " ses stagiaires."),
  SES_14(
      SEED_AND_DECISION,
      "One person may be manager and trainer of a session; the audit trail says so"),
  SES_15(
      SEED_AND_DECISION,
      "The trainer confirms the identities and gives every result, not before the end date, or"
          + " returns with a comment",
      "Les résultats s'envoient à partir de la fin de la session, le {endDate} ; nous sommes le"
          + " {today}.",
      "Confirmez que l'identité des stagiaires a été vérifiée.",
      "Il manque le résultat de {withoutResult} stagiaire(s).",
      "{unknownTrainees} résultat(s) ne correspondent à aucun stagiaire de la session.",
      "Pour retourner la session, il manque {missing}."),
  SES_16(
      SEED_AND_DECISION,
      "At the entity's step a session is generated, modified or deleted, and nothing else",
      "« {act} » n'est pas possible à l'étape « {state} »."),
  SES_17(
      SEED_AND_DECISION, "Certificates go to those who passed; with nobody, the same act closes"),
  SES_18(
      DECISION,
      "Exactly one certificate per trainee who passed",
      "Les certificats de la session n°{session} ont déjà été générés."),
  SES_19(
      SEED,
      "Certificates are downloaded until the generation day + 15 days",
      "Les certificats de la session n°{session} se téléchargeaient jusqu'au {lastDay} inclus ;"
          + " nous sommes le {today}.",
      "La session n°{empty} n'a aucun certificat.",
      "Les certificats de la session n°{session} ne sont pas encore générés : elle est à l'étape"
          + " « {state} »."),
  SES_20(
      SEED_AND_DECISION,
      "A session is deleted after its last day, announced when it was not generated, never before",
      "La session n°{session} se télécharge encore jusqu'au {lastDay} inclus : elle ne peut pas"
          + " être supprimée.",
      "La session n°{session} se traite encore jusqu'au {lastEntryDay} inclus : elle ne peut pas"
          + " être supprimée d'office.",
      "La suppression de la session n°{session} n'a pas été annoncée.",
      "Il n'y a pas de suppression à annoncer pour la session n°{unannounced}.",
      "La suppression de la session n°{session}, annoncée le {announcedOn}, n'a pas lieu avant"
          + " sept jours."),
  SES_21(
      SEED_AND_DECISION,
      "The entity deletes a session that is not generated",
      "La session n°{session} est générée : elle ne peut plus être supprimée, elle disparaît"
          + " d'elle-même après le délai de téléchargement."),
  SES_22(
      DECISION,
      "After deletion nothing personal of a level-1 trainee remains, only anonymous counts"),
  SES_23(DECISION, "The entity may take back a session that waits for the trainer"),
  SES_24(
      SEED_AND_DECISION,
      "Exactly one trainer per session",
      "Un formateur, et un seul, doit être indiqué."),
  SES_25(
      DECISION,
      "The entity is told before a deletion and before the end of downloads, the trainer while a"
          + " session waits",
      "La session n°{session} n'est pas générée : elle sera supprimée après le {lastEntryDay}.",
      "Des certificats de la session n°{session} n'ont pas été téléchargés : ils peuvent"
          + " l'être jusqu'au {lastDay} inclus.",
      "La session n°{session}, terminée le {endDate}, attend vos résultats jusqu'au {lastEntryDay}"
          + " inclus."),
  CER_01(
      SEED_AND_DATA,
      "A certificate runs from the end date of the session for the validity of the catalogue",
      "Valable du {start} au {end} inclus : {months} mois à compter de la fin de la session.",
      "Valable sans limite à compter du {start}."),
  CER_02(
      SEED_AND_DECISION,
      "An early refresher of a trainer runs from the end of his previous certificate",
      "Stagiaire {line} : valable du {start} au {end} inclus, {months} mois à compter de l'échéance"
          + " de la certification précédente, le {previousEnd}.",
      "Stagiaire {line} : cette mise à jour des compétences précède de plus de 12 mois l'échéance"
          + " du {previousEnd} ; elle est habituelle à partir du {earliest}."),
  CER_03(
      PUBLIC,
      "A refresher after expiry is accepted",
      "Stagiaire {line} : la certification précédente est échue depuis le {previousEnd} ; la mise à"
          + " jour des compétences reste possible, sa validité court de la fin de la session."),
  CER_04(
      SEED,
      "Level 1: no duplicate, ever",
      "Aucun duplicata n'est délivré pour un certificat de niveau 1."),
  CER_05(
      SEED,
      "A trainer downloads his own certificates as long as they are valid",
      "Certificat introuvable.",
      "Le certificat {certificate} était valable jusqu'au {end} inclus : il ne se télécharge plus,"
          + " nous sommes le {today}."),
  CER_06(DECISION, "A certificate number carries code, year, sequence and a check character"),
  CER_08(DECISION, "What was issued never changes"),
  CER_09(
      DECISION,
      "A certificate is annulled by the entity's manager or by INRS, and corrected once with its"
          + " trainer",
      "« {act} » ne revient pas au profil utilisé.",
      "Le certificat n° {certificate} s'annulait par l'entité jusqu'au {lastDay} inclus ; nous"
          + " sommes le {today}.",
      "Une correction se demande et se décide jusqu'au {lastDay} inclus ; nous sommes le {today}.",
      "Le certificat n° {certificate} est annulé depuis le {annulledOn}.",
      "Le certificat n° {certificate} a été remplacé par le n° {replacement} : il n'y a qu'une"
          + " correction par stagiaire.",
      "Une correction du certificat n° {certificate}, demandée le {askedOn}, attend la décision du"
          + " formateur.",
      "Aucune correction du certificat n° {certificate} n'attend de décision.",
      "L'identité demandée est celle que porte déjà le certificat n° {unchanged}.",
      "Un certificat {dispositifLevel} porte l'identité du compte de la personne : la hotline la"
          + " corrige d'abord.",
      "Pour refuser la correction, il manque {missing}."),
  CER_10(DECISION, "What a certificate prints"),
  TRA_01(
      SEED_AND_DECISION,
      "Success in a session that certifies trainers makes the person a trainer, from the"
          + " generation"),
  TRA_02(
      SEED_AND_DECISION,
      "A trainer whose certification is not valid on the end date cannot be placed on the session",
      "La certification du formateur ({required} ou supérieure) n'est pas valable à la fin de la"
          + " session, le {endDate}.",
      "La certification {held}, valable du {start} au {end} inclus, couvre la fin de la session, le"
          + " {endDate}.",
      "La certification {held}, valable sans limite à compter du {start}, couvre la fin de la"
          + " session, le {endDate}."),
  TRA_03(
      SEED_AND_DECISION,
      "A trainer is alerted nine and six months before the end of a certification that none"
          + " outlasts",
      "Votre certification {dispositifLevel} s'achève le {end}, dans {months} mois au plus : suivez"
          + " une mise à jour des compétences avant cette date.",
      "La fin du {end} donne une alerte le {first} et une le {second}, sauf certificat valable plus"
          + " longtemps, de ce niveau ou au-dessus."),
  TRA_04(
      DECISION,
      "Per dispositif and level a trainer is valid, to renew from nine months before the end, then"
          + " obsolete"),
  TRA_05(PUBLIC, "A trainer belongs to no entity: his number is given for each session"),
  TRA_06(
      DECISION,
      "INRS may record a trainer's certification directly",
      "Seul l'INRS enregistre directement la certification d'un formateur."),
  USR_01(
      PUBLIC_AND_DECISION,
      "One Forprev number per person, drawn at random without vowels, never reused"),
  USR_02(
      SEED_AND_DECISION,
      "A person changes e-mail and preferences; support alone corrects an identity, on request,"
          + " with a trace",
      "Compte introuvable.",
      "Seule la hotline corrige {reservedData} : adressez-lui votre demande.",
      "Seule la personne elle-même choisit {ownChoices}.",
      "Pour corriger {correctedData}, il manque {missing}.",
      "La correction demandée ne change rien au compte n° {unchanged}.",
      "Le compte n° {ownAccount} est le vôtre : une autre personne de la hotline le corrige.",
      "Le n° {internalAccount} a un rôle interne : l'INRS le retire avant que l'adresse"
          + " électronique change, et le redonne ensuite."),
  USR_03(
      SEED_AND_DECISION,
      "First connection: data checked, e-mail preferences chosen, a caisse for trainers; nothing"
          + " else before",
      "Avant toute autre action, il vous reste à {stillAsked}.",
      "Pour enregistrer vos choix, il manque {missing}.",
      "La caisse {unknownCaisse} n'existe pas : choisissez-en une dans la liste."),
  USR_04(DECISION, "Preferences govern e-mail only; the inbox shows everything"),
  USR_05(
      SEED_AND_DECISION,
      "A targeted message goes from INRS, or from a caisse to its territory, to users by role",
      "Seuls l'INRS et les caisses envoient des messages ciblés.",
      "Une caisse n'écrit qu'aux demandeurs, gestionnaires, délégataires et formateurs de son"
          + " territoire : retirez {beyond} des destinataires.",
      "Pour envoyer le message, il manque {missing}.",
      "Aucun utilisateur ne correspond à ces destinataires ({audience}) : choisissez-en d'autres."),
  USR_06(
      SEED_AND_DECISION,
      "A role is held by a person in a scope, any number of them; the profile in use is one that is"
          + " still held",
      "Vous n'avez pas, ou plus, le profil « {profile} » : choisissez-en un autre.",
      "Le profil « {guardedProfile} » demande une double authentification : vous pouvez la"
          + " reconfigurer, mais pas la supprimer."),
  USR_07(
      SEED_AND_DECISION,
      "Managers appoint and remove managers and delegates; the last one stays; support appoints"
          + " when all are gone",
      "Entité introuvable.",
      "{reservedAct} revient à un gestionnaire de l'entité.",
      "Le n° Forprev {forprevNumber} ne correspond à aucun compte : vérifiez-le, ou donnez"
          + " l'identité et l'adresse électronique de la personne.",
      "{knownIdentity} a un n° Forprev : indiquez-le.",
      "{person} a déjà le rôle « {heldRole} ».",
      "{person} n'a pas, ou plus, le rôle « {missingRole} ».",
      "{lastManager} est le seul gestionnaire de l'entité : désignez-en d'abord un autre.",
      "Pour désigner un gestionnaire à la place de l'entité, il manque {missing}.",
      "{managersInPlace} gestionnaire(s) de l'entité sont encore en place : c'est à eux de désigner"
          + " les autres.",
      "Le n° {ownAppointment} est le vôtre : une autre personne de la hotline vous désigne.",
      "L'entité n'a que {managers} gestionnaire : il est recommandé d'en désigner un second."),
  USR_08(DECISION, "Sessions of a removed delegate stay, visible to managers"),
  USR_09(
      PUBLIC_AND_DECISION,
      "Support merges two accounts of one person: the first created survives, the other number"
          + " leads to it",
      "Compte introuvable.",
      "Le n° {sameAccount} ne peut pas être fusionné avec lui-même : donnez deux comptes.",
      "Le compte n° {merged} a déjà été fusionné avec le n° {survivor}.",
      "Le compte n° {ownAccount} est le vôtre : une autre personne de la hotline en décide.",
      "Le n° {internalAccount} a un rôle interne : l'INRS le retire avant la fusion, et le redonne"
          + " ensuite.",
      "Les deux comptes figurent dans une même session ({sharedSessions}) : l'entité corrige"
          + " d'abord cette session.",
      "Les identités diffèrent : {keptIdentity} reste, et non {droppedIdentity}."),
  USR_10(
      DECISION,
      "INRS appoints national roles and the first instructor of a caisse, instructors those of"
          + " their caisse",
      "Comptes internes introuvables.",
      "{reservedAct} revient à {reservedTo}.",
      "Le rôle de {earnedRole} ne se donne ni ne se retire ainsi : il vient {origin}.",
      "{caisse} a déjà un instructeur : c'est à lui de désigner les suivants.",
      "{lastInrs} est le dernier compte INRS : désignez-en d'abord un autre.",
      "Un compte INRS existe déjà ({inrsAccounts}) : c'est à lui de désigner les suivants."),
  USR_11(
      DECISION,
      "A one-time link serves once, within seven days; recovery answers the same whether the"
          + " account exists or not",
      "Ce lien n'existe pas, ou ne sert pas à cela.",
      "Ce lien servait jusqu'au {lastDay} inclus ; nous sommes le {today} : demandez-en un"
          + " nouveau.",
      "Ce lien a déjà servi le {usedOn} : connectez-vous, ou demandez-en un nouveau.",
      "Si ce n° Forprev et l'adresse {passwordMail} vont ensemble, un lien pour choisir un mot de"
          + " passe y est envoyé.",
      "Si un compte a l'adresse {numberMail}, son n° Forprev y est envoyé."),
  USR_12(
      SEED_AND_DECISION,
      "Each submission, return, result, opinion and decision is somebody's task, which closes for"
          + " all when one acts"),
  GEO_01(
      PUBLIC,
      "A postal code has five digits and leads to a département; none begins with 00, 96 or 99",
      "Un code postal a cinq chiffres, sans lettre ni espace.",
      "Le {postalCode} n'est pas un code postal : aucun ne commence par {firstDigits}."),
  GEO_02(
      PUBLIC_AND_DECISION,
      "A département leads to its caisse; Saint-Barthélemy and Saint-Martin to that of Guadeloupe",
      "Le code postal {postalCode} est du département {departement} : la demande est instruite par"
          + " la {caisse}."),
  GEO_03(
      DECISION,
      "A request from a département without caisse waits until INRS assigns one, never refused",
      "Le code postal {postalCode} est du département {departement}, qui n'a pas de caisse : la"
          + " demande attend que l'INRS lui en attribue une.",
      "Cette demande n'a pas encore de caisse : seul l'INRS lui en attribue une."),
  GEO_04(
      DECISION,
      "A caisse transfers a request to another, with a reason, while it is the caisse's turn",
      "Le code postal {postalCode} est partagé par deux caisses : si l'adresse est à {towns},"
          + " département {otherDepartement}, la demande revient à la {otherCaisse}, à laquelle"
          + " elle peut être transférée.",
      "Seule la caisse qui instruit la demande la transfère.",
      "À l'étape « {state} », une demande ne se transfère pas.",
      "La demande est déjà à la {sameCaisse}.",
      "La caisse {unknownCaisse} n'existe pas.",
      "Pour transférer la demande, il manque {missing}."),
  MIG_01(
      SEED_AND_DECISION,
      "A trainer whose last certificate ended by 31 December 2021 is not taken over, his number is"
          + " lost",
      "Le profil formateur {forprevNumber}, dont le dernier certificat est échu le {lastEnd}, n'est"
          + " pas repris : ce n° Forprev est perdu et ne sera plus attribué ; un compte sera recréé"
          + " après une mise à jour des compétences validée.",
      "Le profil formateur {forprevNumber} n'a aucun certificat : il n'est pas repris, ce n°"
          + " Forprev est perdu et ne sera plus attribué.",
      "Le profil formateur de {keptNumber}, dont le dernier certificat est échu le {lastEnd}, n'est"
          + " pas repris ; la personne garde son compte et son n° pour ses autres rôles.",
      "Le profil formateur de {keptNumber} n'a aucun certificat : il n'est pas repris ; la personne"
          + " garde son compte et son n° pour ses autres rôles.",
      "Un profil de formateur dont le dernier certificat est échu le {lastEnd} n'est pas repris :"
          + " son n° Forprev est perdu, et un compte est recréé après une mise à jour des"
          + " compétences validée."),
  MIG_02(
      SEED,
      "A trainer whose last certificate ended in 2022 keeps data and number, and has no role until"
          + " he is certified again",
      "Le rôle de formateur de {forprevNumber} n'est pas repris, son dernier certificat étant échu"
          + " le {lastEnd} : il revient quand un certificat de niveau 2 ou 3 est généré.",
      "{keptNumber} garde son n° et ses données ; certificats repris comme obsolètes :"
          + " {obsolete}.",
      "Un profil de formateur dont le dernier certificat est échu le {lastEnd} garde son n° et ses"
          + " données ; son rôle revient quand un certificat de niveau 2 ou 3 est généré."),
  MIG_03(
      SEED,
      "A trainer whose last certificate ends in 2023 or later keeps his role; certificates ended"
          + " before 2022 are left",
      "{forprevNumber} garde son n°, son rôle de formateur et ses certificats : le dernier est"
          + " valable jusqu'au {lastEnd} inclus.",
      "{forprevNumber} garde son n°, son rôle de formateur et ses certificats, dont un au moins est"
          + " valable sans limite.",
      "Le certificat {certificate} n'est pas repris : il est échu le {end}, avant le 1er janvier"
          + " 2022.",
      "Un profil de formateur dont le dernier certificat est valable jusqu'au {lastEnd} garde son"
          + " n°, son rôle et ses certificats qui finissent en 2022 ou après."),
  MIG_04(
      SEED_AND_DECISION,
      "An habilitation active on the opening day is taken over with its managers",
      "L'habilitation {number} n'est pas reprise : échue le {expiry}, elle n'est plus active à"
          + " l'ouverture, le {openingDay}.",
      "L'habilitation {number} n'est pas reprise : elle ne commence que le {start}, après"
          + " l'ouverture, le {openingDay}.",
      "L'habilitation {number} n'est pas reprise : retirée depuis le {withdrawnFrom}, elle n'est"
          + " plus active à l'ouverture, le {openingDay}.",
      "L'habilitation {number} n'est pas reprise : l'entité y a renoncé depuis le {resignedFrom},"
          + " elle n'est plus active à l'ouverture, le {openingDay}.",
      "L'habilitation {number} est reprise avec ses gestionnaires ({managers}) : l'entité peut"
          + " déclarer des sessions aussitôt.",
      "L'habilitation {number} est reprise, mais n'a pas de gestionnaire : le support en désigne un"
          + " à la demande de la caisse.",
      "L'habilitation {number} est reprise avec sa suspension {suspension}."),
  MIG_05(
      SEED_AND_DECISION,
      "A request started in Forprev 1 is finished there, its result is applied as one line, and"
          + " meanwhile the habilitation is marked",
      "La demande {request}, commencée dans Forprev 1, porte sur l'habilitation {marked} et se"
          + " termine là-bas : aucune autre ne se dépose avant que son résultat soit repris.",
      "Le résultat de la demande {request} ne peut pas être appliqué : l'entité n'a pas"
          + " l'habilitation {notTakenOver} à renouveler.",
      "Le résultat de la demande {request} ne peut pas être appliqué : l'entité a déjà"
          + " l'habilitation {alreadyHeld} pour ce dispositif et ce niveau.",
      "Le résultat de la demande {request} ne peut pas être appliqué : {uncatalogued} n'est pas au"
          + " catalogue le jour de la décision.",
      "La demande {request} renouvelle l'une des habilitations d'une entité active sur {several}"
          + " dispositifs : elle se termine dans Forprev 1, toutes servent dès l'ouverture.",
      "La demande {request} étend les habilitations d'une entité ; dispositifs actifs : {extended}."
          + " Elle se termine dans Forprev 1, ce qui est déjà habilité sert dès l'ouverture.",
      "La demande {request} est la première de l'entité, ou porte sur son seul dispositif : elle se"
          + " termine dans Forprev 1.",
      "La demande {declinedRequest} a été refusée dans Forprev 1 : aucune habilitation ne change.",
      "La demande {finishedRequest} est terminée et son résultat repris : elle n'est plus à"
          + " reprendre."),
  MIG_06(
      DECISION,
      "The takeover is tried first, doubles nothing when it is run again, and reports what it"
          + " refuses",
      "Le n° {number} de la ligne {line} est déjà à la ligne {earlierLine} : une seule est"
          + " reprise.",
      "À créer : {created} ; déjà repris : {present} ; refusé : {refused}."),
  MIG_07(
      DECISION,
      "A session begun in Forprev 1 is finished there, never taken over",
      "La session {session}, commencée dans Forprev 1, s'y termine : elle n'est pas reprise.");

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z]+)}");
  private static final Set<Rule> ABOUT_THE_ACTOR = Set.of(SES_13);

  private final Source source;
  private final String title;
  private final List<String> sentences;

  Rule(Source source, String title, String... sentences) {
    this.source = source;
    this.title = title;
    this.sentences = List.of(sentences);
  }

  /** The identifier in the rulebook: {@code SES-02}. */
  public String id() {
    return name().replace('_', '-');
  }

  /** The rule with exactly that identifier; empty when there is none. */
  public static Optional<Rule> parse(String id) {
    return Arrays.stream(values()).filter(rule -> rule.id().equals(id)).findFirst();
  }

  /** Where the rule comes from. */
  public Source source() {
    return source;
  }

  /** What the rule says, in English. */
  public String title() {
    return title;
  }

  /** The French sentences of this rule, each with its placeholders in braces. */
  public List<String> sentences() {
    return sentences;
  }

  /** Whether all that this rule refuses, it refuses because of who acts. */
  public boolean isAboutTheActor() {
    return ABOUT_THE_ACTOR.contains(this);
  }

  /** The one sentence whose placeholders are the names of {@code facts}, if there is one. */
  public Optional<String> sentenceFor(Collection<Fact> facts) {
    Set<String> names = facts.stream().map(Fact::name).collect(Collectors.toSet());
    return sentences.stream().filter(sentence -> placeholders(sentence).equals(names)).findFirst();
  }

  /** The names in braces of a sentence. */
  public static Set<String> placeholders(String sentence) {
    return PLACEHOLDER
        .matcher(sentence)
        .results()
        .map((MatchResult found) -> found.group(1))
        .collect(Collectors.toUnmodifiableSet());
  }
}
