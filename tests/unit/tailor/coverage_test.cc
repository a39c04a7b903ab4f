#include "tailor/coverage.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/tailor_profile.h"

namespace cvpress::tailor {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<JobTerm> job_terms(std::string_view job, const Parts& profile) {
  const Parts* const resumes[] = {&profile};
  return tailor::job_terms(job, language_of_job(job, resumes), resumes).terms;
}

std::vector<TermCoverage> coverage_of(std::string_view job, const Parts& profile,
                                      const Parts& variant) {
  const Parts* const resumes[] = {&profile, &variant};
  const std::string language = language_of_job(job, resumes);
  return tailor::coverage_of(tailor::job_terms(job, language, resumes).terms, language, profile,
                             variant);
}

std::vector<std::string> terms_of_job(std::string_view job) {
  const model::Resume resume = tests::small_profile();
  const Parts profile(resume);
  std::vector<std::string> terms;
  for (const JobTerm& term : job_terms(job, profile)) terms.push_back(term.text);
  return terms;
}

TEST(JobTerms, AreNamesAndWhatTheProfileKnows) {
  EXPECT_THAT(terms_of_job("Experience with Kafka, PostgreSQL and docker.\nWe like TypeScript."),
              ElementsAre("Kafka", "PostgreSQL", "docker", "TypeScript"));
  EXPECT_THAT(terms_of_job("- Terraform\n- Helm\n"), ElementsAre("Terraform", "Helm"));
}

TEST(JobTerms, AreNotThePlainWordsOfAJob) {
  EXPECT_THAT(terms_of_job("You will join our Team. The Company offers great benefits in the "
                           "Requirements area."),
              IsEmpty());
  EXPECT_THAT(terms_of_job("Wir suchen mit Erfahrung und guten Kenntnissen in Kafka."),
              ElementsAre("Kafka"));
}

/// A profile whose texts say more than its lists.
std::vector<std::string> terms_of_prose(std::string_view job, const std::string& language = "en") {
  model::Resume resume = tests::small_profile();
  resume.language = language;
  resume.sections[1].entries[0].description = {tests::list_of(
      {tests::bullet_of("Wrote the firmware and the settlement service for metering"),
       tests::bullet_of("Wrote the on-call handbook; forecast of feed-in for the trading desk"),
       tests::bullet_of("Mentoring of the team, geocoders and years of work")})};
  const Parts profile(resume);
  std::vector<std::string> terms;
  for (const JobTerm& term : job_terms(job, profile)) terms.push_back(term.text);
  return terms;
}

TEST(JobTerms, AreRareWordsInSmallLettersThatTheProfileSays) {
  EXPECT_THAT(
      terms_of_prose("firmware development, metering and settlement, mentoring of junior "
                     "engineers, on-call handbook, a geocoder, forecast of feed-in, sourdough"),
      ElementsAre("firmware", "metering", "settlement", "mentoring", "on-call handbook", "geocoder",
                  "forecast", "feed-in"));
  EXPECT_THAT(terms_of_prose("a settlement service, wrote settlement, service"),
              ElementsAre("settlement service", "settlement"));
  EXPECT_THAT(terms_of_prose("years of work in a team with services, for the desk"), ElementsAre());
  EXPECT_THAT(terms_of_prose("metering", "de"), IsEmpty());
}

TEST(JobTerms, MayBeInCapitals) {
  EXPECT_THAT(terms_of_job("We write GO and SQL here."), ElementsAre("GO", "SQL"));
  EXPECT_THAT(terms_of_job("WE GO FAR AND FURTHER"), ElementsAre("FAR"));
}

TEST(JobTerms, OfABulletWithSemicolonsAreAllThere) {
  EXPECT_THAT(terms_of_job("- Helm; Istio; Flux; Vault\n"),
              ElementsAre("Helm", "Istio", "Flux", "Vault"));
  EXPECT_THAT(terms_of_job("- Snowpark; you enjoy writing; Looker\n"),
              ElementsAre("Snowpark", "Looker"));
  EXPECT_THAT(terms_of_job("Helm, Istio, Flux, Vault\n"),
              ElementsAre("Helm", "Istio", "Flux", "Vault"));
  EXPECT_THAT(terms_of_job("Ideally, you have used Helm; Vault helps as well.\n"),
              ElementsAre("Helm", "Vault"));
}

/// Of a profile with one job, in a language.
std::vector<std::string> terms_of_profile_in(const std::string& language, std::string_view job,
                                             const std::string& bullet) {
  model::Resume resume = tests::small_profile();
  resume.language = language;
  resume.sections = {resume.sections[1]};
  resume.sections[0].entries = {tests::entry_of(model::Kind::kExperience, "", "Acme", 2020)};
  resume.sections[0].entries[0].description = {tests::list_of({tests::bullet_of(bullet)})};
  const Parts profile(resume);
  std::vector<std::string> terms;
  for (const JobTerm& term : job_terms(job, profile)) terms.push_back(term.text);
  return terms;
}

TEST(JobTerms, AreNotThePlainWordsOfAGermanJob) {
  EXPECT_THAT(terms_of_profile_in(
                  "de",
                  "Wir bieten Homeoffice, eine Altersvorsorge und einen Obstkorb. Bei Interesse "
                  "freut sich Frau Holm auf Deine Unterlagen mit Eintrittstermin. Zudem "
                  "hast Du Spaß am Umgang mit Helm und bringst Ideen ein.\n",
                  "Ich habe mit den Diensten gearbeitet und sie auf die Wolke umgezogen"),
              ElementsAre("Helm"));
}

TEST(JobTerms, AreNounsThatBeginABulletOfGerman) {
  EXPECT_THAT(
      terms_of_profile_in("de",
                          "- Wundversorgung nach den Standards\n- Betten der Station\n- Bereiten "
                          "der Zimmer für alle\n"
                          "- Pünktlichkeit und Freude an der Arbeit\n- Unterstützung im Team\n",
                          "Ich habe die Betten bereitet und war mit den Patienten im Garten"),
      ElementsAre("Wundversorgung", "Standards", "Betten", "Station", "Zimmer", "Pünktlichkeit"));
}

TEST(JobTerms, OfVeryManyAreTheFirst) {
  const model::Resume resume = tests::small_profile();
  const Parts profile(resume);
  const Parts* const resumes[] = {&profile};
  std::string job;
  for (int i = 0; i < 1003; ++i) job += "- Ab" + std::to_string(i) + "x\n";
  const JobTerms found = tailor::job_terms(job + "- Ab0x\n", "en", resumes);
  EXPECT_EQ(found.terms.size(), 1000u);
  EXPECT_EQ(found.left_out, 3u);
  EXPECT_EQ(found.terms[0].count, 2);
}

TEST(JobTerms, AreLanguagesInSmallLetters) {
  EXPECT_THAT(terms_of_profile_in("es",
                                  "Buscamos para nuestro hospital una persona con experiencia.\n"
                                  "- Inglés y alemán, nivel B2\n- francés fluido\n",
                                  "Cuidados de los pacientes en el hospital con las enfermeras"),
              ElementsAre("hospital", "Inglés", "alemán", "B2", "francés"));
  EXPECT_THAT(terms_of_profile_in("fr",
                                  "Nous recherchons pour notre équipe une personne, anglais "
                                  "professionnel et allemand courant.",
                                  "Chef d'équipe dans la vente avec les clients"),
              ElementsAre("anglais", "allemand"));
}

TEST(JobTerms, NameWomenOfGermanAlike) {
  const std::string profile = "Ich habe mit den Diensten gearbeitet und sie umgezogen";
  const std::string job =
      "Wir suchen für die Stadt mehrere Softwareentwickler:innen, SoftwareentwicklerInnen, eine "
      "SoftwareentwicklerIn und die ÄrztInnen, auf LinkedIn.";
  EXPECT_THAT(terms_of_profile_in("de", job, profile),
              ElementsAre("Stadt", "Softwareentwickler", "Ärzt", "LinkedIn"));
}

TEST(JobTerms, AreNoMonthsAndAmounts) {
  EXPECT_THAT(terms_of_job("It starts in February or on 1 September, for €75,000 or £40k."),
              IsEmpty());
}

TEST(JobTerms, OfNamesSideBySideAreOne) {
  EXPECT_THAT(terms_of_job("Money of the British Academy and the Leverhulme Trust, Kew Gardens."),
              ElementsAre("British Academy", "Leverhulme Trust", "Kew Gardens"));
  // Unless somebody says one of them.
  EXPECT_THAT(terms_of_job("We are at Acme Gardens with Kew Docker."),
              ElementsAre("Acme", "Gardens", "Kew", "Docker"));
}

TEST(JobTerms, AreRareWordsInSmallLettersOfFrenchToo) {
  EXPECT_THAT(terms_of_profile_in(
                  "fr",
                  "Vous rédigez les cahiers des charges, vous suivez les budgets et la gestion de "
                  "projets avec nos équipes et nos clients.",
                  "Rédaction du cahier des charges et suivi du budget, chef d'équipe, gestion de "
                  "projet pour les clients"),
              ElementsAre("cahiers des charges", "budgets", "gestion de projets"));
}

TEST(JobTerms, AreNotThePlainWordsOfAFrenchJob) {
  EXPECT_THAT(terms_of_profile_in(
                  "fr",
                  "Chef de projet (H/F) - CDI\nVotre profil\nVous avez le permis, Bac+5, 12 jours "
                  "de RTT et l'esprit d'équipe. Nous sommes le Groupe Larousse.",
                  "Chef d'équipe dans la vente avec les clients et pour les fournisseurs"),
              ElementsAre("Chef", "Larousse"));
}

TEST(JobTerms, OfAnotherLanguageAreNamesOnly) {
  EXPECT_THAT(
      terms_of_profile_in("en",
                          "Wir suchen für unsere Station eine Persönlichkeit mit Erfahrung in der "
                          "Anleitung von Auszubildenden und mit ORBIS, TypeScript und docker.",
                          "I have worked with the team on the services and for the users"),
      ElementsAre("ORBIS", "TypeScript", "docker"));
}

TEST(JobTerms, AreAllItemsOfALineOfSkills) {
  model::Resume resume = tests::small_profile();
  resume.sections[3].entries[0].description = {
      tests::list_of({tests::bullet_of("welding; turning: by hand; milling")})};
  const Parts profile(resume);
  std::vector<std::string> terms;
  for (const JobTerm& term : job_terms("You like welding, milling and turning.", profile)) {
    terms.push_back(term.text);
  }
  EXPECT_THAT(terms, ElementsAre("welding", "milling", "turning"));
}

TEST(JobTerms, AreShortNamesOnlyInTheirCase) {
  EXPECT_THAT(terms_of_job("You go far and write Go."), ElementsAre("Go"));
}

TEST(JobTerms, AreItemsOfOneLetter) {
  EXPECT_THAT(terms_of_job("Requirements:\n- R\n- C\n- Kafka\n"), ElementsAre("R", "C", "Kafka"));
  EXPECT_THAT(terms_of_job("Python, R, Kafka, C; Plan B; Series C."),
              ElementsAre("Python", "R", "Kafka", "C", "Series"));
}

TEST(JobTerms, KeepTheirSlashesAndHyphens) {
  EXPECT_THAT(terms_of_job("- S/4HANA\n- scikit-learn\n- SAP S/4HANA\n"),
              ElementsAre("S/4HANA", "scikit-learn", "SAP"));
}

TEST(JobTerms, AreCountedOnceHoweverWritten) {
  const model::Resume resume = tests::small_profile();
  const Parts profile(resume);
  const auto terms = job_terms("We run K8s. We love Kubernetes and kubernetes K8s", profile);
  ASSERT_EQ(terms.size(), 1u);
  EXPECT_EQ(terms[0].text, "K8s");
  EXPECT_EQ(terms[0].count, 4);
}

TEST(JobTerms, OfSeveralWordsAreKnownFromTheProfile) {
  model::Resume resume = tests::small_profile();
  resume.sections[3].entries[0].tags.push_back(model::plain("machine learning"));
  const Parts profile(resume);
  const auto terms = job_terms("strong in Machine-Learning models", profile);
  ASSERT_EQ(terms.size(), 1u);
  EXPECT_EQ(terms[0].text, "Machine-Learning");
}

/// The small profile with a section of skills that is only a Markdown list.
model::Resume profile_with_list() {
  model::Resume resume = tests::small_profile();
  model::Section& skills = resume.sections[3];
  skills.entries.clear();
  skills.body = {tests::list_of({tests::bullet_of("Go, C++"),
                                 tests::bullet_of("Databases: PostgreSQL; event storming"),
                                 tests::bullet_of("Bread baking")})};
  return resume;
}

std::vector<std::string> answers_to(std::string_view job) {
  const model::Resume resume = profile_with_list();
  const Parts profile(resume);
  std::vector<std::string> answers;
  for (const TermCoverage& covered : coverage_of(job, profile, profile)) {
    const bool is_said = covered.coverage != Coverage::kNowhere;
    answers.push_back((is_said ? "+" : "-") + covered.term.text);
  }
  return answers;
}

TEST(JobTerms, OfAnEnglishJobAreFoundInAnyCase) {
  EXPECT_THAT(answers_to("We look for experience in kubernetes, terraform and machine learning.\n"
                         "You know postgresql and event storming.\n"
                         "Skills: go, c++, rabbitmq\n- bread baking\n- you go far\n"),
              ElementsAre("+kubernetes", "-terraform", "-machine learning", "+postgresql",
                          "+event storming", "+go", "+c++", "-rabbitmq", "+bread baking"));
}

TEST(JobTerms, OfAGermanJobAreFoundInAnyCase) {
  EXPECT_THAT(answers_to("Wir suchen eine Persönlichkeit mit Kenntnissen in kubernetes und\n"
                         "maschinellem Lernen. Du arbeitest sicher mit Go und postgresql.\n"
                         "- mehrjährige Berufserfahrung, sehr gute Deutschkenntnisse\n"
                         "- Lust auf docker und Projektmanagement\n"),
              ElementsAre("+kubernetes", "-maschinellem Lernen", "+Go", "+postgresql", "-docker",
                          "-Projektmanagement"));
}

/// What of a job a profile says that has one bullet, in a language.
std::vector<std::string> said_of(std::string_view job, const std::string& language,
                                 const std::string& bullet, const std::string& skill = "Docker") {
  model::Resume resume = tests::small_profile();
  resume.language = language;
  resume.sections = {resume.sections[1], resume.sections[3]};
  resume.sections[0].entries.resize(1);
  resume.sections[0].entries[0].description = {tests::list_of({tests::bullet_of(bullet)})};
  resume.sections[1].entries.resize(1);
  resume.sections[1].entries[0].tags = {model::plain(skill)};
  const Parts profile(resume);
  std::vector<std::string> said;
  for (const TermCoverage& covered : coverage_of(job, profile, profile)) {
    if (covered.coverage != Coverage::kNowhere) said.push_back(covered.term.text);
  }
  return said;
}

TEST(Coverage, KnowsTheEndingsOfGerman) {
  EXPECT_THAT(
      said_of("Sie übernehmen die Anleitung von Auszubildenden, die Schulung der Pflegekräfte "
              "und betreuen Patientinnen auf Intensivstationen mit Beatmungsgeräten.",
              "de",
              "Anleitung der Auszubildende und jeder Pflegekraft; Patienten der "
              "Intensivstation, ein Beatmungsgerät"),
      ElementsAre("Anleitung", "Auszubildenden", "Pflegekräfte", "Patientinnen",
                  "Intensivstationen", "Beatmungsgeräten"));
  EXPECT_THAT(said_of("Wir suchen für die Häuser eine Köchin, eine Ärztin und die Assistentinnen.",
                      "de", "Als Koch, Arzt und Assistentin"),
              ElementsAre("Köchin", "Ärztin", "Assistentinnen"));
  EXPECT_THAT(said_of("Sie haben Kenntnisse der agilen Welt und der Projektleitungen.", "de",
                      "Mit agiler Projektleitung"),
              ElementsAre("agilen", "Projektleitungen"));
}

TEST(Coverage, KnowsTheEndingsOfOtherLanguages) {
  EXPECT_THAT(said_of("Vous assurez la gestion de projets pour nos clients et les équipes.", "fr",
                      "Chef d'équipe", "gestion de projet"),
              ElementsAre("gestion de projets"));
  EXPECT_THAT(said_of("Buscamos una persona para las auditorías internas de la empresa.", "es", "-",
                      "auditoría interna"),
              ElementsAre("auditorías internas"));
  EXPECT_THAT(said_of("Cerchiamo una persona per i progetti europei della nostra azienda.", "it",
                      "-", "progetto europeo"),
              ElementsAre("progetti europei"));
  EXPECT_THAT(said_of("Procuramos uma pessoa para as auditorias internas da nossa empresa.", "pt",
                      "-", "auditoria interna"),
              ElementsAre("auditorias internas"));
  EXPECT_THAT(said_of("Wij zoeken een collega voor de jaarrekeningen van onze klanten.", "nl", "-",
                      "jaarrekening"),
              ElementsAre("jaarrekeningen"));
}

TEST(Coverage, IsNotInTitlesThatAllSectionsHave) {
  model::Resume resume = tests::small_profile();
  resume.sections[1].title = model::plain("Work experience");
  resume.sections[4].title = model::plain("Oral History");
  resume.sections[4].kind = model::Kind::kOther;
  const Parts profile(resume);
  std::vector<std::string> said;
  for (const TermCoverage& covered :
       coverage_of("We like Oral History, Kafka, the Education and some Work.", profile, profile)) {
    if (covered.coverage != Coverage::kNowhere) said.push_back(covered.term.text);
  }
  EXPECT_THAT(said, ElementsAre("Oral History"));
}

TEST(Coverage, MakesNoOtherWordsOfEnglishOnes) {
  EXPECT_THAT(said_of("You will work in marketing and accounting with the organization.", "en",
                      "Went to market with the accounts of an organ"),
              IsEmpty());
  EXPECT_THAT(said_of("We use Java and C and Express with the team.", "en",
                      "JavaScript, C++ and the expression of genes"),
              IsEmpty());
}

TEST(Coverage, LeavesNamesTheirEndings) {
  EXPECT_THAT(
      said_of("Wir arbeiten mit Java, SAP und Docker in der Gruppe, mit NATS und Kubernetes.", "de",
              "JavaScript und die Saponine, Docks; kubernetes und k8s", "Natter"),
      ElementsAre("Kubernetes"));
}

TEST(Coverage, TellsWhereATermIsSaid) {
  const tests::Tailoring tailoring =
      tests::tailored_by({"hide: [{text: Wrote Kubernetes…}, '#b1']\nheadline: Kafka engineer"});
  const Parts profile(tailoring.profile);
  const Parts variant(tailoring.tailored.resume);
  const std::string job = "Needs Docker, K8s, Haskell and Kafka";
  std::vector<std::string> told;
  for (const TermCoverage& covered : coverage_of(job, profile, variant)) {
    const char* names[] = {"in variant", "only in profile", "nowhere"};
    told.push_back(covered.term.text + ": " + names[static_cast<int>(covered.coverage)] + " " +
                   covered.place);
  }
  EXPECT_THAT(told, ElementsAre("Docker: in variant \"Docker\"",
                                "K8s: only in profile bullet \"Wrote Kubernetes operators in C++\" "
                                "of \"Engineer\" at Acme, 2018-01",
                                "Haskell: nowhere ", "Kafka: in variant the headline"));
}

}  // namespace
}  // namespace cvpress::tailor
