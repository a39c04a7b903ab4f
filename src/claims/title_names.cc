#include "claims/title_names.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <vector>

#include "claims/claim_words.h"

namespace cvpress::claims {
namespace {

/// Longer words stand before those that they end with.
constexpr TitleRow kTitleRows[] = {
    {"engineer ingenieur ingenieurin ingénieur ingénieure ingeniero ingeniera ingegnere"
     " developer entwickler entwicklerin développeur développeuse programmer programmierer"
     " programmiererin"},
    {"architect architekt architektin architecte"},
    {"administrator administratorin"},
    {"manager managerin"},
    {"director direktor direktorin directeur directrice"},
    {"president präsident präsidentin président présidente"},
    {"vp vice-president", "vice"},
    {"ceo geschäftsführer geschäftsführerin"},
    {"cto"},
    {"cfo"},
    {"coo"},
    {"cio"},
    {"ciso"},
    {"cmo"},
    {"cpo"},
    {"founder cofounder gründer gründerin mitgründer mitgründerin fondateur fondatrice"},
    {"owner inhaber inhaberin"},
    {"partner partnerin"},
    {"head", "leiter leiterin chef chefin"},
    {"abteilungsleiter abteilungsleiterin bereichsleiter bereichsleiterin",
     "head leiter leiterin director"},
    {"leiter leiterin", "head lead leader"},
    {"leader", "lead head leiter leiterin chief manager director principal"},
    {"chef chefin", "head leiter leiterin chief"},
    {"lead"},
    {"chief"},
    {"principal"},
    {"staff"},
    {"senior"},
    {"junior"},
    {"gastprofessor gastprofessorin", "visiting"},
    {"juniorprofessor juniorprofessorin", "junior assistant"},
    {"catedrático catedrática", "full ordinarius"},
    {"professor professorin prof professeur professeure professorship professur"},
    {"curator kurator kuratorin kustos kustodin curador curadora curatrice", "keeper"},
    {"dean dekan dekanin doyen doyenne decano decana"},
    {"rector rektor rektorin recteur rectrice prorektor prorektorin"},
    {"provost"},
    {"chancellor kanzler kanzlerin"},
    {"lecturer dozent dozentin lehrbeauftragter lehrbeauftragte lehrkraft"},
    {"teacher lehrer lehrerin"},
    {"consultant beraterin berater consultante"},
    {"analyst analystin analyste"},
    {"scientist wissenschaftler wissenschaftlerin"},
    {"researcher forscher forscherin chercheur chercheuse"},
    {"designer designerin"},
    {"editor redakteur redakteurin"},
    {"journalist journalistin journaliste"},
    {"technician techniker technikerin technicien technicienne"},
    {"physician arzt ärztin médecin"},
    {"nurse pflegefachfrau pflegefachmann krankenpfleger krankenschwester infirmier infirmière"},
    {"lawyer attorney anwalt anwältin rechtsanwalt rechtsanwältin avocat avocate"},
    {"accountant buchhalter buchhalterin comptable"},
    {"intern praktikant praktikantin trainee stagiaire"},
    {"phd doctorate dr drrernat dphil doktor doktorat doktorgrad doktortitel promoviert promovierte"
     " promovierter doctorat doctorado dottorato doutorado doctor doktorin docteur docteure doctora"
     " dottore dottoressa doutor doutora",
     "", true},
    {"habilitation habil habilitiert habilitierte habilitierter", "", true},
    {"mba", "administration", true},
    {"llm llb jd", "law", true},
    {"master masterabschluss magister máster maestría mestrado",
     "msc ma ms meng med mphil mba llm mfa march", true},
    {"msc ms", "master magister", true},
    {"ma", "master magister", true},
    {"meng", "master", true},
    {"mphil", "master", true},
    {"bachelor bachelorabschluss licenciatura", "bsc ba bs beng bed bfa llb", true},
    {"bsc bs", "bachelor", true},
    {"ba", "bachelor", true},
    {"beng", "bachelor", true},
    {"diplom dipl diploma diplôme", "", true}};

constexpr std::string_view kOnlyDotted[] = {"ba", "bs", "ma", "ms"};

constexpr std::string_view kOnlyAsNames[] = {
    "lead",    "head",   "chief", "staff",  "principal", "intern",
    "partner", "master", "dr",    "senior", "junior",    "owner",
    "doctor",  "leader", "dean",  "rector", "chef",      "chancellor"};

/// Who works in such houses, and is no role that a profile has to say; longer words end with them.
constexpr std::string_view kRolesOfHouses[] = {
    "conservator",   "keeper",        "curator",        "restorer",      "librarian",
    "archivist",     "registrar",     "fellow",         "assistant",     "student",
    "restaurator",   "restauratorin", "konservator",    "konservatorin", "kurator",
    "kuratorin",     "kustos",        "kustodin",       "bibliothekar",  "bibliothekarin",
    "archivar",      "archivarin",    "werkstudent",    "werkstudentin", "mitarbeiter",
    "mitarbeiterin", "referent",      "referentin",     "conservatrice", "conservateur",
    "restauratrice", "restaurateur",  "bibliothécaire", "archiviste",    "conservador",
    "conservadora",  "restaurador",   "restauradora",   "bibliotecario", "bibliotecaria",
    "conservatore",  "restauratore",  "assistentin",    "assistent",     "volontärin"};

/// Behind a longer word in front: "Softwareentwickler".
constexpr std::size_t kShortestEnd = 6;

std::size_t last_pair(std::string_view word) {
  const auto byte = [&](std::size_t from_end) {
    return static_cast<std::size_t>(static_cast<unsigned char>(word[word.size() - from_end]));
  };
  return byte(2) << 8 | byte(1);
}

/// The names of titles in the order of the table, by their last two bytes: a word is held against
/// few of them.
const std::map<std::size_t, std::vector<NamedTitle>>& names_by_end() {
  static const std::map<std::size_t, std::vector<NamedTitle>> kByEnd = [] {
    std::map<std::size_t, std::vector<NamedTitle>> by_end;
    for (const TitleRow& row : kTitleRows) {
      for (const std::string_view name : names_of(row.names)) {
        by_end[last_pair(name)].push_back({&row, name});
      }
    }
    return by_end;
  }();
  return kByEnd;
}

}  // namespace

NamedTitle title_named(std::string_view folded) {
  if (folded.size() < 2) return {};
  const auto found = names_by_end().find(last_pair(folded));
  if (found == names_by_end().end()) return {};
  for (const NamedTitle& title : found->second) {
    if (is_called(folded, title.name)) return title;
  }
  return {};
}

bool is_only_as_name(std::string_view name) {
  return is_among(kOnlyAsNames, name);
}

bool is_role_of_houses(std::string_view folded) {
  return std::any_of(std::begin(kRolesOfHouses), std::end(kRolesOfHouses),
                     [&](std::string_view role) { return is_called(folded, role); });
}

bool is_only_dotted(std::string_view name) {
  return is_among(kOnlyDotted, name);
}

bool is_called(std::string_view folded, std::string_view name) {
  if (folded == name) return true;
  return name.size() >= kShortestEnd && folded.size() > name.size() && folded.ends_with(name);
}

}  // namespace cvpress::claims
