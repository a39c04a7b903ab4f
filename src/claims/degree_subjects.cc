#include "claims/degree_subjects.h"

#include <algorithm>

namespace cvpress::claims {
namespace {

/// The usual English name, and other names parted by bars: German, French, Spanish, Italian,
/// Portuguese and Dutch ones among them. Folded.
struct SubjectRow {
  std::string_view english;
  std::string_view others;
};

// clang-format off
constexpr SubjectRow kSubjects[] = {
    {"computer science", "informatik|computer sciences|informatique|informática|informatica|ciencias de la computación|computing|cs"},
    {"business informatics", "wirtschaftsinformatik|business information systems"},
    {"software engineering", "softwaretechnik|software-engineering|génie logiciel|ingeniería de software"},
    {"data science", "data-science|science des données|ciencia de datos"},
    {"mathematics", "mathematik|maths|math|mathématiques|matemáticas|matematica|matemática|wiskunde"},
    {"statistics", "statistik|statistiques|estadística|statistica|estatística|statistiek"},
    {"physics", "physik|physique|física|fisica|natuurkunde"},
    {"chemistry", "chemie|chimie|química|chimica|scheikunde"},
    {"biology", "biologie|biología|biologia"},
    {"biochemistry", "biochemie|biochimie|bioquímica|biochimica"},
    {"medicine", "medizin|humanmedizin|médecine|medicina|geneeskunde"},
    {"pharmacy", "pharmazie|pharmacie|farmacia|farmácia|farmacie"},
    {"nursing", "pflegewissenschaft|pflege|soins infirmiers|enfermería|enfermagem"},
    {"psychology", "psychologie|psicología|psicologia"},
    {"sociology", "soziologie|sociologie|sociología|sociologia"},
    {"philosophy", "philosophie|filosofía|filosofia|filosofie"},
    {"history", "geschichte|histoire|historia|storia|história|geschiedenis"},
    {"law", "jura|rechtswissenschaft|rechtswissenschaften|rechtswissenshaft|droit|derecho|giurisprudenza|direito|rechten|laws"},
    {"economics", "volkswirtschaft|volkswirtschaftslehre|vwl|wirtschaftswissenschaften|économie|economía|economia|economie"},
    {"business administration", "betriebswirtschaft|betriebswirtschaftslehre|bwl|gestion|administración de empresas|economia aziendale|gestão|bedrijfskunde|management"},
    {"finance", "finanzwirtschaft|finanzen|finanzas|finanza|finanças|financiën"},
    {"electrical engineering", "elektrotechnik|électrotechnique|ingeniería eléctrica|elettrotecnica|engenharia elétrica"},
    {"mechanical engineering", "maschinenbau|génie mécanique|ingeniería mecánica|ingegneria meccanica|werktuigbouwkunde"},
    {"civil engineering", "bauingenieurwesen|génie civil|ingeniería civil|ingegneria civile|bouwkunde"},
    {"architecture", "architektur|arquitectura|architettura|arquitetura|architectuur"},
    {"design", "gestaltung|diseño|disegno"},
    {"linguistics", "linguistik|sprachwissenschaft|linguistique|lingüística|linguistica|taalkunde"},
    {"literature", "literaturwissenschaft|littérature|literatura|letteratura|literatuur"},
    {"english", "anglistik|englisch|anglais|inglés|inglese|inglês|engels"},
    {"german", "germanistik|deutsch|allemand|alemán|tedesco|alemão|duits"},
    {"journalism", "journalistik|journalismus|journalisme|periodismo|giornalismo|jornalismo"},
    {"education", "pädagogik|erziehungswissenschaft|lehramt|sciences de l'éducation|pedagogía|pedagogia"},
    {"geography", "geographie|géographie|geografía|geografia|geografie"},
    {"geoinformatics", "geoinformatik|géomatique|geomatics|geomática"},
    {"hydrology", "hydrologie|hydrología|idrologia|hidrologia"},
    {"geology", "geologie|géologie|geología|geologia"},
    {"political science", "politikwissenschaft|politologie|sciences politiques|ciencias políticas|scienze politiche|politics"},
    {"theology", "theologie|théologie|teología|teologia"},
    {"music", "musik|musikwissenschaft|musique|música|musica|muziek"},
    {"art history", "kunstgeschichte|histoire de l'art|historia del arte|storia dell'arte"},
    {"artificial intelligence", "künstliche intelligenz|künstlicher intelligenz|intelligence artificielle|inteligencia artificial"},
    {"neuroscience", "neurowissenschaft|neurowissenschaften|neurosciences|neurociencia"},
    {"astronomy", "astronomie|astronomía|astronomia"},
    {"logistics", "logistik|logistique|logística|logistica|logistiek"},
};
// clang-format on

bool begins_with(std::string_view words, std::string_view name) {
  return words.starts_with(name) && (words.size() == name.size() || words[name.size()] == ' ');
}

/// The length of the longest of a row's names that words begin with; 0 for none.
std::size_t longest_in(const SubjectRow& row, std::string_view words) {
  std::size_t longest = begins_with(words, row.english) ? row.english.size() : 0;
  for (std::size_t at = 0; at < row.others.size();) {
    const std::size_t end = std::min(row.others.find('|', at), row.others.size());
    const std::string_view name = row.others.substr(at, end - at);
    if (begins_with(words, name)) longest = std::max(longest, name.size());
    at = end + 1;
  }
  return longest;
}

}  // namespace

std::string_view subject_of(std::string_view folded_words) {
  std::size_t longest = 0;
  std::string_view subject;
  for (const SubjectRow& row : kSubjects) {
    const std::size_t length = longest_in(row, folded_words);
    if (length <= longest) continue;
    longest = length;
    subject = row.english;
  }
  return subject;
}

}  // namespace cvpress::claims
