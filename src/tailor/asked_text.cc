#include "tailor/asked_text.h"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <span>

#include "base/utf8.h"
#include "locale/letters.h"

namespace cvpress::tailor {
namespace {

/// How headings begin below which nothing is asked for: what is offered, how to apply, whom to ask.
constexpr std::string_view kOffers[] = {
    // English
    "what we offer", "we offer", "our offer", "what we can offer", "benefits", "our benefits",
    "your benefits", "perks", "why join us", "why us", "what's in it for you", "what you get",
    "what you'll get", "compensation", "how to apply", "apply now", "application process",
    "contact", "interested", "equal opportunities", "diversity",
    // German
    "wir bieten", "das bieten wir", "was wir bieten", "was wir dir bieten", "was wir ihnen bieten",
    "was bieten wir", "unser angebot", "unsere leistungen", "unsere benefits", "ihre vorteile",
    "deine vorteile", "deine benefits", "ihre benefits", "darauf kannst du dich freuen",
    "darauf können sie sich freuen", "kontakt", "ihr kontakt", "dein kontakt", "bewerbung",
    "ihre bewerbung", "deine bewerbung", "interesse", "interessiert", "haben wir ihr interesse",
    "haben wir dein interesse", "klingt gut", "so bewirbst du dich", "ansprechpartner",
    "ihr ansprechpartner", "dein ansprechpartner",
    // French
    "nous offrons", "nous vous offrons", "ce que nous offrons", "ce que nous vous offrons",
    "nous vous proposons", "nos avantages", "avantages", "vos avantages", "pourquoi nous rejoindre",
    "candidature", "pour postuler", "comment postuler",
    // Spanish, Italian, Portuguese
    "ofrecemos", "qué ofrecemos", "te ofrecemos", "se ofrece", "beneficios", "contacto", "offriamo",
    "cosa offriamo", "ti offriamo", "si offre", "contatti", "come candidarsi", "oferecemos",
    "o que oferecemos", "benefícios", "contato",
    // Dutch
    "wij bieden", "wat wij bieden", "wat bieden wij", "ons aanbod", "arbeidsvoorwaarden",
    "solliciteren"};

/// How headings begin below which something is; a section of offers ends there even where no blank
/// line is between them.
constexpr std::string_view kRequests[] = {"requirements",
                                          "responsibilities",
                                          "qualifications",
                                          "your profile",
                                          "your role",
                                          "your tasks",
                                          "about you",
                                          "about the role",
                                          "the role",
                                          "what you bring",
                                          "what you'll do",
                                          "what you will do",
                                          "who you are",
                                          "skills",
                                          "ihr profil",
                                          "dein profil",
                                          "profil",
                                          "anforderungen",
                                          "aufgaben",
                                          "ihre aufgaben",
                                          "deine aufgaben",
                                          "das bringst du mit",
                                          "das bringen sie mit",
                                          "voraussetzungen",
                                          "votre profil",
                                          "profil recherché",
                                          "vos missions",
                                          "missions",
                                          "requisitos",
                                          "funciones",
                                          "perfil",
                                          "requisiti",
                                          "mansioni",
                                          "funções",
                                          "jouw profiel",
                                          "functie-eisen",
                                          "taken"};

/// What only sentences say that promise to treat everyone alike.
constexpr std::string_view kEqualTreatment[] = {"equal opportunit",
                                                "sexual orientation",
                                                "gender identity",
                                                "minority ethnic",
                                                "or disability",
                                                "disability confident",
                                                "schwerbehinderte menschen werden",
                                                "schwerbehinderte bewerber",
                                                "menschen mit schwerbehinderung werden",
                                                "unabhängig von geschlecht",
                                                "gleicher eignung",
                                                "ouvert aux personnes en situation de handicap",
                                                "à compétences égales"};

/// What may follow a heading of one word, where other words would make something else of it:
/// "Kontakt & Bewerbung", "Benefits at Voltwise", but not "Contact with customers".
constexpr std::string_view kBehindOneWord[] = {"&", "/",   "-",    "–",  ":",   "?",
                                               "!", "at ", "bei ", "us", "uns", "chez "};

constexpr std::size_t kMostWordsBehind = 3;
constexpr std::size_t kMostWordsOfHeading = 6;
constexpr std::size_t kLongestHeading = 120;  // bytes

enum class LineIs : std::uint8_t { kText, kOffer, kOfferInOneLine, kOtherHeading };

bool is_bullet_line(std::string_view line) {
  constexpr std::string_view kBullets[] = {"-", "*", "•", "·", "–", "▪", "✓", "✔"};
  return std::any_of(std::begin(kBullets), std::end(kBullets),
                     [&](std::string_view bullet) { return line.starts_with(bullet); });
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

/// A line as headings are compared: in small letters, without signs before it ("## ", "1. ").
std::string as_heading(std::string_view line) {
  std::size_t begin = 0;
  while (begin < line.size() && !locale::is_letter(decode_utf8(line, begin).code)) {
    begin += decode_utf8(line, begin).length;
  }
  std::string heading = locale::folded(line.substr(begin));
  constexpr std::string_view kTypeset = "’";
  for (std::size_t at = heading.find(kTypeset); at != std::string::npos;
       at = heading.find(kTypeset)) {
    heading.replace(at, kTypeset.size(), "'");
  }
  return heading;
}

/// Where the longest phrase ends that a heading begins with; npos where it begins with none.
std::size_t end_of_phrase(std::span<const std::string_view> phrases, std::string_view heading) {
  std::size_t longest = std::string_view::npos;
  for (const std::string_view phrase : phrases) {
    const std::size_t end = phrase.size();
    const bool ends_word =
        end >= heading.size() || !locale::is_letter(decode_utf8(heading, end).code);
    const bool is_longer = longest == std::string_view::npos || end > longest;
    if (heading.starts_with(phrase) && ends_word && is_longer) longest = end;
  }
  return longest;
}

/// Whether a heading goes on behind a phrase only as headings do.
bool goes_on_as_heading(std::string_view phrase, std::string_view behind) {
  if (behind.empty()) return true;
  if (count_words(behind) > kMostWordsBehind) return false;
  return phrase.find(' ') != std::string_view::npos ||
         std::any_of(std::begin(kBehindOneWord), std::end(kBehindOneWord),
                     [&](std::string_view sign) { return behind.starts_with(sign); });
}

bool ends_as_text(std::string_view line) {
  return line.ends_with('.') || line.ends_with(',') || line.ends_with(';');
}

/// `begins_part`: whether it stands behind a blank line or a list.
LineIs sort_of(std::string_view line, bool begins_part) {
  if (line.empty() || is_bullet_line(line)) return LineIs::kText;
  const std::string heading = as_heading(line.substr(0, kLongestHeading));
  const std::size_t offer = end_of_phrase(kOffers, heading);
  if (offer != std::string::npos) {
    const std::string_view behind = trimmed(std::string_view(heading).substr(offer));
    if (behind.starts_with(':') && behind.size() > 1) return LineIs::kOfferInOneLine;
    const bool goes_on = goes_on_as_heading(std::string_view(heading).substr(0, offer), behind);
    if (goes_on && !ends_as_text(line)) return LineIs::kOffer;
  }
  if (count_words(line) > kMostWordsOfHeading || ends_as_text(line)) return LineIs::kText;
  const bool is_heading = begins_part || end_of_phrase(kRequests, heading) != std::string::npos;
  return is_heading ? LineIs::kOtherHeading : LineIs::kText;
}

bool is_address(std::string_view token) {
  return token.find('@') != std::string_view::npos || token.find("://") != std::string_view::npos ||
         token.starts_with("www.");
}

bool is_on_equal_treatment(std::string_view sentence) {
  const std::string folded = locale::folded(sentence);
  return std::any_of(
      std::begin(kEqualTreatment), std::end(kEqualTreatment),
      [&](std::string_view phrase) { return folded.find(phrase) != std::string::npos; });
}

/// Where the sentence that begins at `at` ends, with its mark.
std::size_t end_of_sentence(std::string_view line, std::size_t at) {
  for (; at < line.size(); ++at) {
    const bool is_mark = line[at] == '.' || line[at] == '!' || line[at] == '?';
    if (is_mark && line.substr(at + 1).starts_with(' ')) return at + 1;
  }
  return line.size();
}

void add_without_addresses(std::string_view sentence, std::string& text) {
  for (std::size_t at = 0; at < sentence.size();) {
    const std::size_t end = std::min(sentence.find(' ', at), sentence.size());
    // A comma in its place keeps apart what stands around it.
    const std::string_view token = sentence.substr(at, end - at);
    text += is_address(token) ? "," : token;
    if (end < sentence.size()) text += ' ';
    at = end + 1;
  }
}

void add_line(std::string_view line, std::string& text) {
  for (std::size_t at = 0; at < line.size();) {
    const std::size_t end = end_of_sentence(line, at);
    const std::string_view sentence = line.substr(at, end - at);
    if (!is_on_equal_treatment(sentence)) add_without_addresses(sentence, text);
    at = end;
  }
}

void add_once(std::string_view heading, std::vector<std::string>& headings) {
  const bool is_new = std::find(headings.begin(), headings.end(), heading) == headings.end();
  if (is_new) headings.emplace_back(heading);
}

}  // namespace

AskedText asked_text(std::string_view job) {
  AskedText asked;
  bool is_offer = false;
  bool follows_blank = true;
  bool follows_bullet = false;
  bool has_letters = false;
  for (std::size_t at = 0; at < job.size();) {
    const std::size_t end = std::min(job.find('\n', at), job.size());
    const std::string_view line = job.substr(at, end - at);
    const std::string_view words = trimmed(line);
    const bool is_indented = line.starts_with(' ') || line.starts_with('\t');
    const LineIs sort = sort_of(words, follows_blank || (follows_bullet && !is_indented));
    if (sort == LineIs::kOffer) is_offer = true;
    if (sort == LineIs::kOffer) add_once(words, asked.left_out);
    if (sort == LineIs::kOtherHeading) is_offer = false;
    if (!is_offer && sort != LineIs::kOfferInOneLine) {
      add_line(line, asked.text);
      has_letters = has_letters || !words.empty();
    }
    asked.text += '\n';
    follows_blank = words.empty();
    follows_bullet = is_bullet_line(words);
    at = end + 1;
  }
  // A heading that is none: then all is asked for.
  if (!has_letters) return {std::string(job), {}};
  return asked;
}

}  // namespace cvpress::tailor
