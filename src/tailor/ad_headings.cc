#include "tailor/ad_headings.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <span>
#include <vector>

#include "base/utf8.h"
#include "claims/listed.h"
#include "locale/letters.h"

namespace cvpress::tailor {
namespace {

/// How headings begin below which nothing is asked for: what is offered, how to apply, whom to ask.
// clang-format off
constexpr std::string_view kOffers[] = {
    // English.
    "what we offer", "we offer", "our offer", "what we can offer", "benefits", "our benefits", "your benefits",
    "perks", "benefits and perks", "perks and benefits", "why join us", "why us", "what's in it for you",
    "what you get", "what you'll get", "compensation", "how to apply", "apply now", "application process",
    "contact", "interested", "equal opportunities", "diversity", "questions", "any questions",
    // German.
    "wir bieten", "das bieten wir", "was wir bieten", "was wir dir bieten", "was wir ihnen bieten",
    "was bieten wir", "unser angebot", "unsere leistungen", "unsere benefits", "ihre vorteile", "deine vorteile",
    "deine benefits", "ihre benefits", "darauf kannst du dich freuen", "darauf können sie sich freuen", "kontakt",
    "ihr kontakt", "dein kontakt", "bewerbung", "ihre bewerbung", "deine bewerbung", "interesse", "interessiert",
    "haben wir ihr interesse", "haben wir dein interesse", "klingt gut", "so bewirbst du dich", "ansprechpartner",
    "ihr ansprechpartner", "dein ansprechpartner", "fragen", "noch fragen", "hast du fragen", "haben sie fragen",
    // French.
    "nous offrons", "nous vous offrons", "ce que nous offrons", "ce que nous vous offrons", "nous vous proposons",
    "nos avantages", "avantages", "vos avantages", "pourquoi nous rejoindre", "candidature", "pour postuler",
    "comment postuler",
    // Spanish, Italian, Portuguese.
    "ofrecemos", "qué ofrecemos", "te ofrecemos", "se ofrece", "beneficios", "contacto", "offriamo",
    "cosa offriamo", "ti offriamo", "si offre", "contatti", "come candidarsi", "oferecemos", "o que oferecemos",
    "benefícios", "contato",
    // Dutch.
    "wij bieden", "wat wij bieden", "wat bieden wij", "ons aanbod", "arbeidsvoorwaarden", "solliciteren",
};
// clang-format on

/// How headings begin below which something is, and sentences that ask for something.
// clang-format off
constexpr std::string_view kRequests[] = {
    // English.
    "requirements", "responsibilities", "qualifications", "experience", "skills", "required", "preferred",
    "desirable", "essential", "essentials", "must have", "must haves", "must-have", "must-haves", "nice to have",
    "nice to haves", "nice-to-have", "nice-to-haves", "good to have", "bonus points", "tech stack", "our stack",
    "our tech stack", "technologies", "your profile", "your role", "your tasks", "your mission", "your background",
    "your skills", "your responsibilities", "your experience", "about you", "about the job", "about the role",
    "about the position", "the role", "the job", "job description", "job requirements", "key responsibilities",
    "key skills", "key requirements", "minimum requirements", "basic qualifications", "minimum qualifications",
    "preferred qualifications", "required skills", "required experience", "desired skills", "person specification",
    "ideal candidate", "the ideal candidate", "our ideal candidate", "what you bring", "what you'll bring",
    "what you will bring", "what you need", "what you'll need", "what you will need", "what you'll do",
    "what you will do", "what you do", "what you should", "what we're looking for", "what we are looking for",
    "what we look for", "what we expect", "what we want", "what we need", "what we ask", "we're looking for",
    "we are looking for", "we look for", "we expect", "we require", "we need", "who you are",
    "who we're looking for", "who we are looking for", "who we look for", "you bring", "you have", "you should",
    "you will have", "you are", "you know", "it would be great if", "ideally", "to be successful", "duties",
    "tasks", "day to day", "a typical day",
    // German.
    "anforderungen", "anforderungsprofil", "aufgaben", "aufgabengebiet", "qualifikation", "qualifikationen",
    "voraussetzungen", "kenntnisse", "kompetenzen", "erfahrung", "fähigkeiten", "profil", "tätigkeiten",
    "stellenbeschreibung", "unser stack", "wünschenswert", "von vorteil", "idealerweise", "ihr profil",
    "dein profil", "das profil", "ihre aufgaben", "deine aufgaben", "die aufgaben", "ihre qualifikation",
    "ihre qualifikationen", "deine qualifikation", "deine qualifikationen", "ihre anforderungen",
    "deine anforderungen", "unsere anforderungen", "ihre kompetenzen", "deine kompetenzen", "deine skills",
    "ihre skills", "deine superkräfte", "deine rolle", "ihre rolle", "deine mission", "deine expertise",
    "deine stärken", "deine erfahrung", "ihre erfahrung", "fachliche", "persönliche", "das bringst du mit",
    "das bringen sie mit", "das solltest du", "das sollten sie", "das erwarten wir", "das suchen wir",
    "das zeichnet", "das macht dich", "das wünschen wir", "das brauchst du", "das brauchen sie",
    "was du mitbringst", "was sie mitbringen", "was du mitbringen", "was sie auszeichnet", "was dich auszeichnet",
    "was du brauchst", "was sie brauchen", "was du tust", "was sie tun", "was du machst", "was wir erwarten",
    "was wir suchen", "was wir von", "was wir uns", "was dich erwartet", "was sie erwartet", "das erwartet",
    "womit du", "womit sie", "wonach wir suchen", "wen wir suchen", "wir suchen", "wir erwarten", "wir wünschen",
    "wir freuen uns auf", "du bringst", "sie bringen", "du hast", "sie haben", "du bist", "sie sind", "du verfügst",
    "sie verfügen", "du kannst", "du kennst", "so überzeugst", "so überzeugen", "damit überzeugst",
    "damit überzeugen", "damit begeisterst", "wer du bist", "wer sie sind", "über dich", "über sie",
    // French.
    "missions", "compétences", "exigences", "prérequis", "pré-requis", "responsabilités", "expérience", "formation",
    "description du poste", "votre profil", "ton profil", "le profil", "profil recherché", "profil souhaité",
    "vos missions", "tes missions", "les missions", "vos responsabilités", "tes responsabilités", "vos compétences",
    "tes compétences", "vos atouts", "vos qualités", "votre rôle", "ton rôle", "votre mission", "ta mission",
    "votre expérience", "votre formation", "le poste", "missions principales", "compétences requises",
    "compétences attendues", "compétences techniques", "ce que nous recherchons", "ce que nous attendons",
    "ce que nous cherchons", "ce que vous", "ce que tu", "ce qu'il", "nous recherchons", "nous cherchons",
    "nous attendons", "on recherche", "on cherche", "qui êtes-vous", "qui es-tu", "vous êtes", "tu es", "vous avez",
    "tu as", "vous maîtrisez", "vous justifiez", "stack technique", "environnement technique", "idéalement",
    "les plus", "serait un plus", "un plus", "les indispensables", "souhaité", "vos tâches",
    // Spanish.
    "requisitos", "funciones", "perfil", "responsabilidades", "experiencia", "conocimientos", "competencias",
    "habilidades", "tareas", "formación", "tu perfil", "su perfil", "tus funciones", "tu rol", "tu misión",
    "perfil buscado", "requisitos mínimos", "qué buscamos", "que buscamos", "lo que buscamos", "qué esperamos",
    "buscamos", "qué necesitas", "qué harás", "qué aportas", "qué pedimos", "pedimos", "se requiere", "se valorará",
    "valorable", "deseable", "imprescindible", "sobre ti", "debes", "tienes", "eres",
    // Italian.
    "requisiti", "mansioni", "profilo", "responsabilità", "competenze", "esperienza", "conoscenze", "attività",
    "il tuo profilo", "il profilo", "profilo ricercato", "le tue mansioni", "le tue competenze", "il tuo ruolo",
    "il ruolo", "cosa cerchiamo", "chi cerchiamo", "cerchiamo", "chi sei", "cosa farai", "cosa ci aspettiamo",
    "cosa porti", "ci aspettiamo", "si richiede", "richiediamo", "costituisce titolo", "gradito", "gradita",
    "requisiti preferenziali", "è richiesta",
    // Portuguese.
    "funções", "competências", "experiência", "conhecimentos", "atividades", "qualificações", "o teu perfil",
    "o seu perfil", "seu perfil", "perfil pretendido", "o que procuramos", "o que buscamos", "o que esperamos",
    "o que precisas", "o que você", "procuramos", "quem procuramos", "quem és", "sobre você",
    "requisitos obrigatórios", "diferenciais", "desejável", "valorizamos", "exigimos",
    // Dutch.
    "functie-eisen", "functie-omschrijving", "taken", "eisen", "vereisten", "werkzaamheden",
    "verantwoordelijkheden", "ervaring", "kennis", "vaardigheden", "competenties", "profiel", "jouw profiel",
    "je profiel", "uw profiel", "jouw taken", "je taken", "jouw rol", "de rol", "wat breng je mee",
    "wat jij meebrengt", "wat je meebrengt", "wat neem je mee", "wat vragen wij", "wat wij vragen", "wat we vragen",
    "wij vragen", "wat wij zoeken", "wat zoeken wij", "wij zoeken", "we zoeken", "wie ben jij", "wie zoeken wij",
    "wat ga je doen", "jij hebt", "je hebt", "jij bent", "je bent", "dit ben jij", "dit breng je mee", "pré",
};
// clang-format on

/// What may follow a heading of one word, where other words would make something else of it:
/// "Kontakt & Bewerbung", "Benefits at Voltwise", but not "Contact with customers".
constexpr std::string_view kBehindOneWord[] = {"&",   "/",  "-",   "–",  "(",   ":",    "?",
                                               "!",   "at", "bei", "us", "uns", "chez", "and",
                                               "und", "et", "y",   "e",  "en"};

/// Words for whoever applies and for who offers, which headings of several words go on with: "What
/// we offer you".
constexpr std::string_view kPersons[] = {
    "you", "your", "us",      "our",  "here", "dir", "ihnen", "dich", "sie", "euch",
    "uns", "hier", "konkret", "vous", "toi",  "te",  "ti",    "le",   "lhe", "usted",
    "u",   "je",   "jou",     "for",  "to",   "für", "pour",  "para", "per", "voor",
    "a",   "à",    "…",       "...",  ":",    "?",   "!"};
/// Behind them stands a name, or what a heading has besides.
constexpr std::string_view kBeforeNames[] = {"at",  "bei", "chez", "presso", "bij", "as",
                                             "als", "&",   "/",    "-",      "–",   "("};
/// Behind them stands a heading of the same sort.
constexpr std::string_view kAnds[] = {"and", "und", "et", "y", "e", "en"};

/// Words that headings begin with: of whoever applies and who offers, and of questions.
constexpr std::string_view kFirstWords[] = {
    "you",  "your",  "what",    "who",     "our",   "how",   "du",   "dein",  "deine",  "deinen",
    "ihr",  "ihre",  "ihren",   "was",     "wer",   "wen",   "wie",  "womit", "unser",  "unsere",
    "vous", "votre", "vos",     "ton",     "tes",   "notre", "nos",  "qui",   "tu",     "tus",
    "qué",  "quién", "nuestro", "nuestra", "tuo",   "tuoi",  "chi",  "cosa",  "nostro", "nostra",
    "teu",  "tua",   "quem",    "nosso",   "nossa", "jij",   "jouw", "wat",   "onze"};

constexpr std::size_t kMostWordsBehind = 4;
constexpr std::size_t kMostWordsOfRequest = 6;

/// Phrases by their first byte, as most lines begin with none.
class Phrases {
 public:
  explicit Phrases(std::span<const std::string_view> phrases) {
    for (const std::string_view phrase : phrases) {
      if (!phrase.empty()) by_first_[static_cast<unsigned char>(phrase.front())].push_back(phrase);
    }
  }

  /// The longest that a heading begins with, whole words of it; "" where it begins with none.
  std::string_view longest_of(std::string_view heading) const {
    std::string_view longest;
    if (heading.empty()) return longest;
    for (const std::string_view phrase : by_first_[static_cast<unsigned char>(heading.front())]) {
      if (phrase.size() <= longest.size() || !heading.starts_with(phrase)) continue;
      const std::size_t end = phrase.size();
      if (end == heading.size() || !locale::is_letter(decode_utf8(heading, end).code))
        longest = phrase;
    }
    return longest;
  }

 private:
  std::array<std::vector<std::string_view>, 256> by_first_;
};

std::string_view offer_of(std::string_view heading) {
  static const Phrases kPhrases(kOffers);
  return kPhrases.longest_of(heading);
}

std::string_view request_of(std::string_view heading) {
  static const Phrases kPhrases(kRequests);
  return kPhrases.longest_of(heading);
}

/// The words of a text, of which signs at their ends are others: "you:" is "you", ":".
std::vector<std::string_view> words_and_signs(std::string_view text) {
  constexpr std::string_view kSigns = ":?!";
  std::vector<std::string_view> words;
  for (std::size_t at = text.find_first_not_of(' '); at < text.size();
       at = text.find_first_not_of(' ', at)) {
    std::size_t end = std::min(text.find(' ', at), text.size());
    const std::size_t sign = text.find_first_of(kSigns, at);
    if (sign == at) {
      end = at + 1;
    } else if (sign < end && text.find_first_not_of(kSigns, sign) >= end) {
      end = sign;
    }
    words.push_back(text.substr(at, end - at));
    at = end;
  }
  return words;
}

bool is_offer(std::string_view heading);

/// Whether a heading goes on behind a phrase of offers only as headings do.
bool goes_on_as_offer(std::string_view phrase, std::string_view behind) {
  const std::vector<std::string_view> words = words_and_signs(behind);
  if (words.empty()) return true;
  if (words.size() > kMostWordsBehind + 1) return false;
  const bool is_one_word = phrase.find(' ') == std::string_view::npos;
  if (is_one_word && !claims::is_among(kBehindOneWord, words[0]) && !words[0].starts_with('('))
    return false;
  for (const std::string_view word : words) {
    const std::string_view rest =
        trimmed(behind.substr(static_cast<std::size_t>(word.data() - behind.data()) + word.size()));
    if (claims::is_among(kAnds, word)) return is_offer(rest);
    if (claims::is_among(kBeforeNames, word) || word.starts_with('('))
      return request_of(rest).empty();
    if (!claims::is_among(kPersons, word)) return false;
  }
  return true;
}

bool is_offer(std::string_view heading) {
  const std::string_view phrase = offer_of(heading);
  return !phrase.empty() && goes_on_as_offer(phrase, trimmed(heading.substr(phrase.size())));
}

}  // namespace

std::string as_heading(std::string_view line) {
  constexpr std::size_t kLongest = 120;  // bytes
  line = line.substr(0, kLongest);
  std::size_t begin = 0;
  while (begin < line.size() && !locale::is_letter(decode_utf8(line, begin).code)) {
    begin += decode_utf8(line, begin).length;
  }
  std::string heading = locale::folded(trimmed(line.substr(begin)));
  while (heading.ends_with('*') || heading.ends_with('#') || heading.ends_with('=') ||
         heading.ends_with(' '))
    heading.pop_back();
  constexpr std::string_view kTypeset = "’";
  for (std::size_t at = heading.find(kTypeset); at != std::string::npos;
       at = heading.find(kTypeset)) {
    heading.replace(at, kTypeset.size(), "'");
  }
  return heading;
}

OfferIs offer_in(std::string_view heading) {
  const std::string_view phrase = offer_of(heading);
  if (phrase.empty()) return OfferIs::kNone;
  const std::string_view behind = trimmed(heading.substr(phrase.size()));
  if (behind.starts_with(':') && behind.size() > 1) return OfferIs::kOneLine;
  return goes_on_as_offer(phrase, behind) && !ends_as_text(heading) ? OfferIs::kHeading
                                                                    : OfferIs::kNone;
}

bool asks_for_something(std::string_view heading) {
  const std::string_view phrase = request_of(heading);
  if (phrase.empty()) return false;
  const bool is_one_word = phrase.find(' ') == std::string_view::npos;
  if (!is_one_word || trimmed(heading.substr(phrase.size())).starts_with(':')) return true;
  return count_words(heading) <= kMostWordsOfRequest && !ends_as_text(heading);
}

bool begins_as_headings(std::string_view heading) {
  return claims::is_among(kFirstWords, heading.substr(0, heading.find_first_of(" '")));
}

bool ends_as_text(std::string_view line) {
  return line.ends_with('.') || line.ends_with(',') || line.ends_with(';');
}

std::size_t count_words(std::string_view text) {
  std::size_t count = 0;
  bool is_in_word = false;
  for (const char c : text) {
    const bool is_space = c == ' ' || c == '\t';
    if (!is_space && !is_in_word) ++count;
    is_in_word = !is_space;
  }
  return count;
}

}  // namespace cvpress::tailor
