#include "claims/person_words.h"

#include <cstdint>

#include "claims/listed.h"

namespace cvpress::claims {
namespace {

/// Anybody; who works with the person; who does so with a trade; with one that words for staff do
/// not say; and whom they work for.
enum class Group : std::uint8_t { kAnyone, kStaff, kTrade, kOwnTrade, kOutside };

struct PersonRow {
  Group group;
  std::string_view words;  // folded, with a blank around each
};

// A row of a trade or of others says one sort of persons.
constexpr PersonRow kPersons[] = {
    {Group::kAnyone,
     " people person persons human humans individual mensch menschen person personen leute leuten "
     "köpfe köpfen personne personnes gens persona personas persone pessoa pessoas mensen "
     "personen "},
    {Group::kStaff,
     " staff employee employees hire hires colleague colleagues report reports member members "
     "worker workers mitarbeiter mitarbeitern mitarbeiterin mitarbeiterinnen mitarbeitende "
     "mitarbeitenden beschäftigte beschäftigten kollege kollegen kolleginnen mitglieder "
     "mitgliedern collaborateur collaborateurs employé employés salarié salariés collègue "
     "collègues membre membres empleado empleados compañero compañeros miembro miembros "
     "colaborador colaboradores dipendente dipendenti collaboratore collaboratori collega colleghi "
     "funcionário funcionários colega colegas medewerker medewerkers collega's werknemer "
     "werknemers leden "},
    {Group::kTrade,
     " engineer engineers ingenieur ingenieure ingenieuren ingenieurinnen ingénieur ingénieurs "
     "ingeniero ingenieros ingegnere ingegneri engenheiro engenheiros ingenieurs "},
    {Group::kTrade,
     " developer developers programmer programmers entwickler entwicklern entwicklerinnen "
     "softwareentwickler softwareentwicklern programmierer programmierern développeur développeurs "
     "desarrollador desarrolladores programador programadores sviluppatore sviluppatori "
     "desenvolvedor desenvolvedores ontwikkelaar ontwikkelaars "},
    {Group::kTrade,
     " designer designers designern designerin designerinnen gestalter gestaltern gestalterinnen "
     "diseñador diseñadores diseñadoras concepteur concepteurs progettisti ontwerper ontwerpers "},
    {Group::kTrade, " inspector inspectors prüfer prüfern inspecteur inspecteurs inspectores "},
    {Group::kTrade,
     " researcher researchers scientist scientists forscher forschern forscherinnen "
     "wissenschaftler wissenschaftlern chercheur chercheurs investigador investigadores "
     "ricercatori pesquisadores onderzoekers postdoc postdocs "},
    {Group::kTrade, " technician technicians techniker technikern technicien técnicos tecnici "},
    {Group::kTrade,
     " intern interns trainee trainees praktikant praktikanten praktikantinnen stagiaire "
     "stagiaires becario becarios stagisti estagiários "},
    {Group::kTrade, " manager managers führungskräfte führungskräften cadres gerentes "},
    {Group::kOwnTrade,
     " nurse nurses pflegende pflegenden pflegekraft pflegekräfte pflegekräften pflegefachkraft "
     "pflegefachkräfte pflegefachkräften pflegefachperson pflegefachpersonen pfleger pflegern "
     "pflegerin pflegerinnen krankenpfleger krankenpflegern krankenschwester krankenschwestern "
     "infirmier infirmiers infirmière infirmières enfermero enfermeros enfermera enfermeras "
     "infermiere infermieri infermiera enfermeiro enfermeiros verpleegkundige verpleegkundigen "},
    {Group::kOwnTrade,
     " executive executives ae aes rep reps representative representatives seller sellers "
     "salesperson salespeople verkäufer verkäufern verkäuferinnen vertriebler vertrieblern "
     "vendeur vendeurs commercial commerciaux vendedor vendedores venditori verkopers "},
    {Group::kOwnTrade,
     " teacher teachers lehrer lehrern lehrerinnen lehrkraft lehrkräfte "
     "lehrkräften enseignant enseignants profesores maestros insegnanti "},
    {Group::kOutside,
     " student students studierende studierenden studenten studentinnen étudiant étudiants "
     "estudiante estudiantes studenti estudantes candidate candidates doktorand doktoranden "
     "doktorandinnen doctorant doctorants doctorando doctorandos dottorandi promovendi "},
    {Group::kOutside,
     " volunteer volunteers freiwillige freiwilligen ehrenamtliche ehrenamtlichen bénévoles "
     "voluntarios volontari voluntários vrijwilligers "},
    {Group::kOutside,
     " rider riders passenger passengers fahrgast fahrgäste fahrgästen passagiere passagieren "
     "passager passagers pasajeros passeggeri passageiros reizigers "},
    {Group::kOutside,
     " customer customers client clients kunde kunden kundinnen kundin clientes clienti klanten "},
    {Group::kOutside,
     " user users nutzer nutzern nutzerinnen anwender benutzer utilisateurs usuarios utenti "
     "usuários gebruikers "},
    {Group::kOutside, " subscriber subscribers abonnenten abonnés suscriptores abbonati "},
    {Group::kOutside, " visitor visitors besucher besuchern visiteurs visitantes bezoekers "},
    {Group::kOutside, " participant participants teilnehmer teilnehmern teilnehmende "},
    {Group::kOutside, " resident residents inhabitant inhabitants einwohner einwohnern habitants "},
    {Group::kOutside, " patient patients patienten patientinnen pacientes pazienti "}};

constexpr std::string_view kGroups[] = {
    "team",   "group",  "crew",  "gruppe", "arbeitsgruppe", "équipe", "equipe",
    "groupe", "equipo", "grupo", "gruppo", "squadra",       "groep",  "forschungsgruppe"};

bool says_person(const PersonRow& row, std::string_view word) {
  for (std::size_t at = row.words.find(word); at != std::string_view::npos;
       at = row.words.find(word, at + 1)) {
    const std::size_t end = at + word.size();
    if (at > 0 && row.words[at - 1] == ' ' && row.words[end] == ' ') return true;
  }
  return false;
}

const PersonRow* row_of(std::string_view word) {
  if (word.empty()) return nullptr;
  for (const PersonRow& row : kPersons) {
    if (says_person(row, word)) return &row;
  }
  return nullptr;
}

bool is_trade(const PersonRow& row) {
  return row.group == Group::kTrade || row.group == Group::kOwnTrade;
}

bool includes(const PersonRow& one, const PersonRow& other) {
  if (&one == &other || one.group == Group::kAnyone) return true;
  return one.group == Group::kStaff && is_trade(other);
}

/// "48 people" may be 48 nurses, but 31 new people need not be nurses.
bool may_be_said_by(const PersonRow& said, const PersonRow& known) {
  if (includes(said, known)) return true;
  return said.group != Group::kOwnTrade && includes(known, said);
}

}  // namespace

bool is_colleague(std::string_view word) {
  const PersonRow* row = row_of(word);
  return row != nullptr && (row->group == Group::kStaff || is_trade(*row));
}

bool is_of_persons(std::string_view word) {
  return row_of(word) != nullptr || word == "team" || word == "group";
}

bool is_person(std::string_view word) {
  return row_of(word) != nullptr;
}

bool is_of_no_trade(std::string_view word) {
  const PersonRow* row = row_of(word);
  return row != nullptr && (row->group == Group::kAnyone || row->group == Group::kStaff);
}

bool is_group_of_persons(std::string_view word) {
  return is_among(kGroups, word);
}

bool may_be_same_persons(std::string_view said, std::string_view known) {
  const PersonRow* first = row_of(said);
  const PersonRow* second = first == nullptr ? nullptr : row_of(known);
  return second != nullptr && may_be_said_by(*first, *second);
}

bool are_other_persons(std::string_view one, std::string_view other) {
  const PersonRow* first = row_of(one);
  const PersonRow* second = first == nullptr ? nullptr : row_of(other);
  return second != nullptr && !includes(*first, *second) && !includes(*second, *first);
}

}  // namespace cvpress::claims
