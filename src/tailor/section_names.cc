#include "tailor/section_names.h"

#include <string>
#include <utility>

namespace cvpress::tailor {
namespace {

using model::Kind;

constexpr std::pair<std::string_view, Kind> kNamesElsewhere[] = {
    // JSON Resume.
    {"basics", Kind::kSummary},
    {"work", Kind::kExperience},
    {"volunteer", Kind::kVolunteering},
    // RenderCV, whose sections have these names in its themes.
    {"technologies", Kind::kSkills},
    {"certifications", Kind::kCertificates},
    {"selected honors", Kind::kAwards},
    {"honors", Kind::kAwards},
    {"invited talks", Kind::kTalks},
    {"selected publications", Kind::kPublications},
    {"selected projects", Kind::kProjects},
    {"professional experience", Kind::kExperience},
    {"extracurricular activities", Kind::kVolunteering},
    // What people say.
    {"about", Kind::kSummary},
    {"profile", Kind::kSummary},
    {"jobs", Kind::kExperience},
    {"employment", Kind::kExperience},
    {"work experience", Kind::kExperience},
    {"studies", Kind::kEducation},
    {"presentations", Kind::kTalks},
    {"hobbies", Kind::kInterests},
    {"profile summary", Kind::kSummary},
    {"professional summary", Kind::kSummary},
    {"personal statement", Kind::kSummary},
    {"über mich", Kind::kSummary},
    {"kurzprofil", Kind::kSummary},
    {"à propos", Kind::kSummary},
    {"perfil", Kind::kSummary},
    {"sobre mí", Kind::kSummary},
    {"profilo", Kind::kSummary},
    {"selected experience", Kind::kExperience},
    {"relevant experience", Kind::kExperience},
    {"professional background", Kind::kExperience},
    {"career history", Kind::kExperience},
    {"employment history", Kind::kExperience},
    {"work history", Kind::kExperience},
    {"career", Kind::kExperience},
    {"berufserfahrung", Kind::kExperience},
    {"beruflicher werdegang", Kind::kExperience},
    {"werdegang", Kind::kExperience},
    {"berufspraxis", Kind::kExperience},
    {"berufliche stationen", Kind::kExperience},
    {"stationen", Kind::kExperience},
    {"praxiserfahrung", Kind::kExperience},
    {"expérience", Kind::kExperience},
    {"expériences", Kind::kExperience},
    {"expérience professionnelle", Kind::kExperience},
    {"expériences professionnelles", Kind::kExperience},
    {"parcours professionnel", Kind::kExperience},
    {"experiencia", Kind::kExperience},
    {"experiencia laboral", Kind::kExperience},
    {"experiencia profesional", Kind::kExperience},
    {"trayectoria profesional", Kind::kExperience},
    {"esperienza", Kind::kExperience},
    {"esperienze professionali", Kind::kExperience},
    {"experiência profissional", Kind::kExperience},
    {"academic education", Kind::kEducation},
    {"education and training", Kind::kEducation},
    {"bildungsweg", Kind::kEducation},
    {"akademische ausbildung", Kind::kEducation},
    {"schule und studium", Kind::kEducation},
    {"études", Kind::kEducation},
    {"parcours académique", Kind::kEducation},
    {"formación académica", Kind::kEducation},
    {"istruzione", Kind::kEducation},
    {"formação académica", Kind::kEducation},
    {"technical skills", Kind::kSkills},
    {"key skills", Kind::kSkills},
    {"core skills", Kind::kSkills},
    {"core competencies", Kind::kSkills},
    {"competencies", Kind::kSkills},
    {"kompetenzen", Kind::kSkills},
    {"fähigkeiten", Kind::kSkills},
    {"fachkenntnisse", Kind::kSkills},
    {"kenntnisse und fähigkeiten", Kind::kSkills},
    {"compétences", Kind::kSkills},
    {"competencias", Kind::kSkills},
    {"habilidades", Kind::kSkills},
    {"competenze", Kind::kSkills},
    {"language skills", Kind::kLanguages},
    {"sprachkenntnisse", Kind::kLanguages},
    {"langues", Kind::kLanguages},
    {"idiomas", Kind::kLanguages},
    {"lingue", Kind::kLanguages},
    {"key projects", Kind::kProjects},
    {"side projects", Kind::kProjects},
    {"eigene projekte", Kind::kProjects},
    {"projekterfahrung", Kind::kProjects},
    {"projets personnels", Kind::kProjects},
    {"licenses", Kind::kCertificates},
    {"licences", Kind::kCertificates},
    {"zertifikate", Kind::kCertificates},
    {"weiterbildung", Kind::kCertificates},
    {"weiterbildungen", Kind::kCertificates},
    {"fortbildungen", Kind::kCertificates},
    {"certificaciones", Kind::kCertificates},
    {"honors and awards", Kind::kAwards},
    {"honours and awards", Kind::kAwards},
    {"auszeichnungen", Kind::kAwards},
    {"preise", Kind::kAwards},
    {"prix", Kind::kAwards},
    {"distinctions", Kind::kAwards},
    {"premios", Kind::kAwards},
    {"papers", Kind::kPublications},
    {"veröffentlichungen", Kind::kPublications},
    {"publikationen", Kind::kPublications},
    {"publicaciones", Kind::kPublications},
    {"conference talks", Kind::kTalks},
    {"vorträge", Kind::kTalks},
    {"conférences", Kind::kTalks},
    {"ponencias", Kind::kTalks},
    {"community work", Kind::kVolunteering},
    {"volunteer work", Kind::kVolunteering},
    {"ehrenamtliches engagement", Kind::kVolunteering},
    {"engagement", Kind::kVolunteering},
    {"bénévolat", Kind::kVolunteering},
    {"voluntariado", Kind::kVolunteering},
    {"interessen", Kind::kInterests},
    {"hobbys", Kind::kInterests},
    {"centres d'intérêt", Kind::kInterests},
    {"loisirs", Kind::kInterests},
    {"intereses", Kind::kInterests}};

}  // namespace

std::optional<model::Kind> kind_called(std::string_view name) {
  std::string wanted(name);
  for (char& c : wanted) {
    if (c == '_' || c == '-') c = ' ';
  }
  for (const auto& [other, kind] : kNamesElsewhere) {
    if (other == wanted) return kind;
  }
  return std::nullopt;
}

}  // namespace cvpress::tailor
