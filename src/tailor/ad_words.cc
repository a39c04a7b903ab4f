#include "tailor/ad_words.h"

#include <algorithm>
#include <iterator>

#include "claims/listed.h"

namespace cvpress::tailor {
namespace {

struct WordsOfLanguage {
  std::string_view language;
  AdWords words;
};

// Small words, then what ads say of themselves, of whoever offers and of whoever applies.
constexpr WordsOfLanguage kAdWords[] = {
    {"en",
     {"tuesday wednesday thursday saturday sunday february march june july august september "
      "october november december cv resume ref reference enquiries inquiries closing campus "
      "location gmbh ltd inc llc plc eu europe uk usa m/f m/f/d f/m/d m/w/d leave jobrad "
      "deutschlandticket nice",
      ""}},
    {"de",
     {"montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai "
      "juni juli august september oktober november dezember gmbh ggmbh ag kg kgaa mbh ev se eu "
      "m/w/d w/m/d m/w d/m/w verstärkung verfügung rückfrage eignung beschäftigte "
      "schwerbehinderte telefon zeugnis übernahmechance jahressonderzahlung weihnachtsgeld "
      "urlaubsgeld jobrad deutschlandticket betriebskindergarten teamevent weiterbildung "
      "fortbildung ausbildungsvergütung lehrjahr sonderzahlung zuschuss bewerbungsfrist "
      "bewerbungsgespräch kennziffer referenznummer wunsch qualifikation expertise",
      ""}},
    {"fr",
     {"le la les l un une des du de d et ou où à au aux en dans sur sous par pour avec sans chez "
      "entre vers dès depuis jusque pendant selon afin ainsi comme donc mais ni car que qu qui "
      "quoi dont lequel laquelle ce cet cette ces c se s son sa ses leur leurs notre nos votre "
      "vos mon ma mes je j tu il elle on nous vous ils elles y ne n pas plus moins très bien tout "
      "toute tous toutes autre même aussi si être est sont sera serez êtes sommes avoir ont avez "
      "avons faire fait faites peut pouvez devez doit poste profil mission entreprise société "
      "groupe équipe candidat candidate candidature expérience compétence qualité connaissance "
      "maîtrise maîtriser formation diplôme niveau bac bac+ an ans année mois jour semaine heure "
      "temps plein partiel cdi cdd stage alternance contrat salaire rémunération avantage "
      "télétravail mutuelle prime ticket restaurant rtt congé lieu localisation date début offre "
      "offrir emploi travail travailler service secteur domaine activité client cliente "
      "collaborateur collaboratrice direction professionnel professionnelle responsable monde "
      "france europe français sens "
      "esprit capacité bon bonne excellent nouveau nouvelle besoin cadre sein lien place suite "
      "mise oeuvre œuvre prise recherche rechercher rejoindre participer assurer suivre "
      "développer réaliser contribuer accompagner permettre garantir souhaité exigé apprécié "
      "idéalement minimum maximum environ etc cv lettre motivation mme mlle mr monsieur madame "
      "h/f f/h courant autonome rigoureux rigueur autonomie dynamique motivé jeune grand petit "
      "important acteur majeur leader cours janvier février mars avril mai juin juillet août "
      "septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche "
      "rue avenue sas sarl rattaché k€",
      "projet gestion production site type nombre objectif fonction ensemble partie service client "
      "équipe formation "
      "expérience suivi",
      "anglais allemand espagnol italien portugais néerlandais polonais suédois norvégien "
      "danois russe turc arabe chinois mandarin japonais coréen grec"}},
    {"es",
     {"el la los las un una unos unas de del al a en con por para sin sobre entre hasta desde "
      "según como y o u e ni que quien cual cuyo este esta estos estas ese esa su sus mi mis tu "
      "tus nuestro nuestra se lo le les nos ser es son será eres estar está estamos haber ha hay "
      "tener tiene tienes si no más muy bien todo toda otro otra también así puesto perfil "
      "empresa equipo experiencia conocimiento requisito función formación título nivel año mes "
      "jornada completa contrato indefinido salario incorporación ubicación candidatura candidato "
      "candidata oferta ofrecer buscar empleo trabajo trabajar cliente servicio sector beneficio "
      "vacaciones teletrabajo grupo persona valorable imprescindible deseable mínimo "
      "capacidad buena buen nuevo nueva día hora semana españa europa cv lugar enero febrero "
      "marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes "
      "miércoles jueves viernes sábado domingo calle",
      "gestión proyecto desarrollo tipo parte servicio cliente equipo área profesional",
      "inglés alemán francés español castellano catalán euskera gallego italiano portugués "
      "neerlandés "
      "polaco sueco noruego danés ruso turco árabe chino mandarín japonés coreano griego"}},
    {"it",
     {"il lo la i gli le l un uno una di d del dello della dei degli delle dell a al allo alla ai "
      "agli alle all da dal dalla dai dalle dall in nel nella nei nelle nell con su sul sulla "
      "sull per tra fra e o ed che chi cui non più come anche se si suo sua suoi sue loro nostro "
      "nostra vostro vostra tuo tua è sono sarà siamo essere avere ha hanno ogni altro posizione "
      "profilo azienda società gruppo team squadra esperienza conoscenza requisito competenza "
      "mansione attività formazione titolo laurea livello anno mese giorno contratto "
      "indeterminato determinato retribuzione stipendio benefit offrire cercare candidato "
      "candidata candidatura offerta lavoro lavorare cliente servizio settore sede inserimento "
      "persona risorsa capacità buono buona ottima ottimo nuovo nuova italia europa cv m/f "
      "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre "
      "dicembre lunedì martedì mercoledì giovedì venerdì sabato domenica via",
      "progetto gestione sviluppo area parte tipo servizio cliente professionale",
      "inglese tedesco francese italiano spagnolo portoghese olandese polacco svedese norvegese "
      "danese "
      "russo turco arabo cinese mandarino giapponese coreano greco"}},
    {"pt",
     {"o a os as um uma uns umas de do da dos das em no na nos nas por pelo pela para com sem sob "
      "sobre entre até desde como e ou que quem se não mais muito bem todo toda outro outra este "
      "esta seu sua nosso nossa ser é são será estar está ter tem há também vaga cargo função "
      "perfil empresa grupo equipa equipe experiência conhecimento requisito competência formação "
      "licenciatura nível ano mês dia contrato salário oferecer procurar candidato candidata "
      "candidatura oferta emprego trabalho trabalhar cliente serviço setor sector local pessoa "
      "capacidade boa bom novo nova portugal brasil europa cv m/f janeiro fevereiro março abril "
      "maio junho julho agosto setembro outubro novembro dezembro segunda terça quarta quinta "
      "sexta sábado domingo rua",
      "projeto gestão desenvolvimento parte tipo serviço cliente equipa equipe área profissional",
      "inglês alemão francês português espanhol italiano neerlandês holandês polaco polonês sueco "
      "norueguês dinamarquês russo turco árabe chinês mandarim japonês coreano grego"}},
    {"nl",
     {"de het een en of van voor met op in aan bij door naar over uit om tot tussen zonder onder "
      "als dat die deze dit dan ook nog niet geen wel er je jij jouw u uw wij we ons onze zij ze "
      "hun hij haar is zijn ben bent was heeft hebt hebben wordt worden kan kunt kunnen zal zult "
      "moet wil meer veel alle ander eigen functie profiel bedrijf organisatie team ervaring "
      "kennis eisen taak taken werkzaamheden opleiding niveau jaar maand dag uur week contract "
      "salaris aanbod bieden zoeken vacature sollicitatie solliciteren kandidaat collega klant "
      "werk werken werkt dienst afdeling locatie mogelijkheid goed goede nieuw nieuwe nederland "
      "europa cv m/v januari februari maart april mei juni juli augustus september oktober "
      "november december maandag dinsdag woensdag donderdag vrijdag zaterdag zondag bv",
      "project ontwikkeling beheer klant dienst team",
      "nederlands engels duits frans spaans italiaans portugees pools zweeds noors deens russisch "
      "turks arabisch chinees mandarijn japans koreaans grieks"}}};

constexpr std::string_view kTitlesOfPersons[] = {
    "frau", "herr", "herrn", "mme",       "mlle", "monsieur", "mr",   "mrs",
    "ms",   "dr",   "prof",  "professor", "sra",  "sig",      "dott", "madame"};

constexpr std::string_view kStreets[] = {"rue",   "avenue", "boulevard", "via",  "viale", "piazza",
                                         "calle", "rua",    "street",    "road", "lane"};
constexpr std::string_view kEndsOfStreets[] = {
    "straße", "strasse", "str", "weg", "allee", "platz", "gasse", "ufer", "damm", "laan", "straat"};

}  // namespace

AdWords ad_words(std::string_view language) {
  const auto* found =
      std::find_if(std::begin(kAdWords), std::end(kAdWords),
                   [&](const WordsOfLanguage& row) { return row.language == language; });
  return found == std::end(kAdWords) ? AdWords{} : found->words;
}

bool is_title_of_person(std::string_view folded) {
  return claims::is_among(kTitlesOfPersons, folded);
}

bool is_street(std::string_view folded) {
  return claims::is_among(kStreets, folded) ||
         std::any_of(std::begin(kEndsOfStreets), std::end(kEndsOfStreets),
                     [&](std::string_view end) { return folded.ends_with(end); });
}

}  // namespace cvpress::tailor
