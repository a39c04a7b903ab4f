#include "audit/section_words.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

#include <fmt/format.h>

#include "audit/solid_text.h"
#include "base/utf8.h"
#include "text/bare_letters.h"

namespace cvpress::audit {
namespace {

/// English, German, French, Spanish, Portuguese, Italian, Dutch, Polish; "|" between titles.
struct SectionWords {
  std::string_view kind;
  std::string_view titles;
};

constexpr SectionWords kSectionWords[] = {
    {"experience",
     "Experience|Work Experience|Professional Experience|Employment|Employment History|Work "
     "History|"
     "Career History|Career|Positions|Relevant Experience|Berufserfahrung|Beruflicher Werdegang|"
     "Berufspraxis|Praxiserfahrung|Erfahrung|Werdegang|Expérience|Expériences|"
     "Expérience professionnelle|Expériences professionnelles|Parcours professionnel|Experiencia|"
     "Experiencia profesional|Experiencia laboral|Experiência|Experiência profissional|"
     "Histórico profissional|Esperienza|Esperienze|Esperienza professionale|"
     "Esperienze professionali|Esperienze lavorative|Ervaring|Werkervaring|Loopbaan|Doświadczenie|"
     "Doświadczenie zawodowe|Przebieg kariery"},
    {"education",
     "Education|Education and Training|Academic Background|Qualifications|Ausbildung|Bildung|"
     "Bildungsweg|Studium|Aus- und Weiterbildung|Akademischer "
     "Werdegang|Formation|Formations|Études|"
     "Diplômes|Parcours académique|Educación|Formación|Formación académica|Estudios|Educação|"
     "Formação|Formação académica|Formação acadêmica|Istruzione|Formazione|"
     "Istruzione e formazione|Opleiding|Opleidingen|Onderwijs|Wykształcenie|Edukacja"},
    {"skills",
     "Skills|Technical Skills|Key Skills|Core Skills|Competencies|Core Competencies|Technologies|"
     "Expertise|Kenntnisse|Fähigkeiten|Kompetenzen|IT-Kenntnisse|Fachkenntnisse|Compétences|"
     "Compétences techniques|Savoir-faire|Habilidades|Competencias|Aptitudes|Competências|"
     "Conhecimentos|Competenze|Capacità|Vaardigheden|Competenties|Umiejętności|Kompetencje"},
    {"summary",
     "Summary|Professional Summary|Profile|About|About Me|Objective|Career Objective|Profil|"
     "Kurzprofil|Zusammenfassung|Über mich|Résumé|À propos|Perfil|Resumen|Sobre mí|Resumo|"
     "Sobre mim|Profilo|Sommario|Samenvatting|Profiel|Over mij|Podsumowanie|O mnie|"
     "Podsumowanie zawodowe|Executive Summary|Biography"},
    {"languages",
     "Languages|Language Skills|Sprachen|Sprachkenntnisse|Langues|Idiomas|Lingue|Talen|"
     "Języki|Języki obce|Znajomość języków"},
    {"projects",
     "Projects|Personal Projects|Selected Projects|Projekte|Projets|Proyectos|Projetos|"
     "Progetti|Projecten|Projekty"},
    {"certificates",
     "Certificates|Certifications|Licenses and Certifications|Training|Courses|"
     "Zertifikate|Weiterbildung|Fortbildungen|Certificats|Certificados|Cursos|"
     "Certificações|Certificazioni|Certificaten|Cursussen|Certyfikaty|Szkolenia|"
     "Kursy"},
    {"awards",
     "Awards|Honors|Honours|Honors and Awards|Auszeichnungen|Preise|Ehrungen|Distinctions|"
     "Prix|Premios|Prémios|Prêmios|Premi|Riconoscimenti|Prijzen|Nagrody|Osiągnięcia"},
    {"publications",
     "Publications|Selected Publications|Veröffentlichungen|Publikationen|"
     "Publicaciones|Publicações|Pubblicazioni|Publicaties|Publikacje"},
    {"volunteering",
     "Volunteering|Volunteer Experience|Volunteer Work|Ehrenamt|"
     "Ehrenamtliches Engagement|Bénévolat|Voluntariado|Volontariato|"
     "Vrijwilligerswerk|Wolontariat"},
    {"interests",
     "Interests|Hobbies|Interessen|Hobbys|Centres d'intérêt|Loisirs|Intereses|"
     "Interesses|Interessi|Hobby's|Zainteresowania"},
    {"references",
     "References|Referenzen|Références|Referencias|Referências|Referenze|Referenties|"
     "Referencje"}};

using SectionKinds = std::map<std::string, std::string_view, std::less<>>;

SectionKinds kinds_by_letters() {
  SectionKinds kinds;
  for (const SectionWords& words : kSectionWords) {
    std::string_view rest = words.titles;
    while (!rest.empty()) {
      const std::size_t end = std::min(rest.find('|'), rest.size());
      kinds.emplace(text::bare_letters(rest.substr(0, end)), words.kind);
      rest.remove_prefix(std::min(end + 1, rest.size()));
    }
  }
  return kinds;
}

const SectionKinds& section_kinds() {
  static const SectionKinds kByLetters = kinds_by_letters();
  return kByLetters;
}

constexpr std::size_t kLongestTitle = 80;  // in bytes

/// Whether its words are letters that stand alone: "S K I L L S".
bool is_spaced_out(std::string_view title) {
  std::size_t words = 1;
  for (const char c : title) words += c == ' ' ? 1 : 0;
  return words > 3 && words * 2 >= utf8_length(title) - 1;
}

}  // namespace

std::string_view section_kind(std::string_view line) {
  if (line.size() > kLongestTitle) return {};
  const auto found = section_kinds().find(text::bare_letters(line));
  return found != section_kinds().end() ? found->second : std::string_view();
}

std::vector<SeenSection> sections_of(const std::vector<SeenLine>& lines) {
  std::vector<SeenSection> sections;
  for (const SeenLine& line : lines) {
    const std::string_view kind = section_kind(line.text);
    if (!kind.empty()) sections.push_back({kind, line.text, line.page + 1});
  }
  return sections;
}

namespace {

/// What every parser looks for first.
constexpr std::array<std::string_view, 2> kWantedSections = {"experience", "education"};
constexpr std::size_t kFewestLines = 8;
constexpr std::array<std::string_view, 8> kSectionLanguages = {"en", "de", "fr", "es",
                                                               "pt", "it", "nl", "pl"};

/// Whether most letters are Latin ones: for texts whose language nobody says.
bool is_latin(const std::vector<SeenLine>& lines) {
  std::size_t latin = 0;
  std::size_t others = 0;
  for (const SeenLine& line : lines) {
    for (const char c : line.text) {
      latin += is_ascii_letter(c) ? 1 : 0;
      others += static_cast<unsigned char>(c) >= 0xCD ? 1 : 0;  // Greek and all after it
    }
  }
  return latin >= others;
}

/// Whether the table has the words of a text's language.
bool has_words_for(std::string_view language, const std::vector<SeenLine>& lines) {
  if (language.empty()) return is_latin(lines);
  const std::string primary = ascii_lower(language.substr(0, language.find_first_of("-_")));
  return std::find(kSectionLanguages.begin(), kSectionLanguages.end(), primary) !=
         kSectionLanguages.end();
}

bool has_section(const std::vector<SeenSection>& sections, std::string_view kind) {
  return std::any_of(sections.begin(), sections.end(),
                     [kind](const SeenSection& section) { return section.kind == kind; });
}

/// How letters begin in these languages, without case.
constexpr std::array<std::string_view, 22> kSalutations = {
    "dear ", "to whom ", "sehr geehrte", "liebe",   "guten tag", "madame", "monsieur", "cher",
    "chère", "estimad",  "apreciad",     "querid",  "prezad",    "exm",    "egregi",   "gentil",
    "spett", "caro ",    "cara ",        "geachte", "beste ",    "szanown"};

/// Whether a line opens a letter: "Dear Ms Oldfield,".
bool is_salutation(std::string_view line) {
  if (line.empty() || std::string_view(",:!").find(line.back()) == std::string_view::npos) {
    return false;
  }
  const std::string lower = ascii_lower(line);
  return std::any_of(kSalutations.begin(), kSalutations.end(),
                     [&](std::string_view begin) { return lower.starts_with(begin); });
}

/// A letter has no sections.
bool is_letter(const std::vector<SeenLine>& lines) {
  return std::any_of(lines.begin(), lines.end(),
                     [](const SeenLine& line) { return is_salutation(line.text); });
}

void look_at_titles(const std::vector<SeenSection>& sections, Observations& observations) {
  for (const SeenSection& section : sections) {
    if (!is_spaced_out(section.title)) continue;
    observations.push_back(observation(
        "text.apart", fmt::format("\"{}\" is read letter by letter", section.title), section.page));
    return;
  }
}

/// Whether a line stands beside the one that is read before it, in another column.
bool is_beside(const reader::SeenWord& title, const reader::SeenWord& next) {
  const double size = title.box.size.height;
  return title.page == next.page && std::abs(title.box.origin.y - next.box.origin.y) < size &&
         std::abs(title.box.origin.x - next.box.origin.x) > size;
}

/// Titles of two columns that are read one after the other, before what they are of.
void look_for_titles_in_a_row(const std::vector<reader::SeenWord>& words, std::string_view order,
                              Observations& observations) {
  const std::vector<SeenLine> lines = lines_of(words);
  for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
    const bool are_titles =
        !section_kind(lines[i].text).empty() && !section_kind(lines[i + 1].text).empty();
    if (!are_titles || !is_beside(words[lines[i].first], words[lines[i + 1].first])) continue;
    observations.push_back(
        observation("order.titles",
                    fmt::format("{}, the title \"{}\" is read away from its section, before \"{}\"",
                                order, lines[i].text, lines[i + 1].text),
                    lines[i].page + 1));
    return;
  }
}

}  // namespace

void look_at_sections(const SeenOrders& orders, std::string_view language,
                      Observations& observations) {
  const std::vector<SeenLine> lines = lines_of(orders.in_stream);
  if (lines.size() < kFewestLines) return;
  std::vector<SeenSection> sections = sections_of(lines);
  look_at_titles(sections, observations);
  look_for_titles_in_a_row(orders.in_stream, "in the order of the content stream", observations);
  look_for_titles_in_a_row(orders.by_place, "by places alone", observations);
  if (std::none_of(lines.begin(), lines.end(),
                   [](const SeenLine& line) { return has_year(line.text); })) {
    observations.push_back(observation("sections.dates", "no year is read"));
  }
  const auto by_place = sections_of(lines_of(orders.by_place));
  if (!has_words_for(language, lines)) return;
  sections.insert(sections.end(), by_place.begin(), by_place.end());
  if (sections.empty()) {
    if (is_letter(lines)) return;
    observations.push_back(observation("sections.none", "no line is a section's usual title"));
    return;
  }
  for (const std::string_view kind : kWantedSections) {
    if (has_section(sections, kind)) continue;
    observations.push_back(observation(
        "sections.missing", fmt::format("no section is called as parsers know {}", kind)));
  }
}

}  // namespace cvpress::audit
