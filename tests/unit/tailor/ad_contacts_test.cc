// Persons and addresses of job ads, which are none of their terms.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/tailor_profile.h"
#include "tailor/coverage.h"

namespace cvpress::tailor {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> terms_besides_contacts(std::string_view job) {
  const model::Resume resume = tests::small_profile();
  const Parts profile(resume);
  const Parts* const resumes[] = {&profile};
  std::vector<std::string> terms;
  for (const JobTerm& term : job_terms(job, "en", resumes).terms) terms.push_back(term.text);
  return terms;
}

TEST(JobContacts, AreNoPersonsAndTowns) {
  EXPECT_THAT(
      terms_besides_contacts("We ask Prof. Dr. Helen Ashdown, Mr Kim; Larkspur, 21423 Winsen Ost."),
      ElementsAre("Larkspur"));
  EXPECT_THAT(terms_besides_contacts("We use MS Project, and 10000 Kubernetes pods."),
              ElementsAre("MS Project", "Kubernetes"));
}

TEST(JobContacts, AreToolsBehindTitlesAndNumbers) {
  EXPECT_THAT(
      terms_besides_contacts("- You know Ms Excel; Prof. Python; Dr Rust and Mr Docker well\n"),
      ElementsAre("Excel", "Python", "Rust", "Docker"));
  EXPECT_THAT(terms_besides_contacts(
                  "- 50000 Docker Containers, PostgreSQL\n- 10000 Kubernetes nodes\n"
                  "- 20000 PostgreSQL Databases in production\n- 30000 Nomad Jobs, Consul"),
              ElementsAre("Docker", "Containers", "PostgreSQL", "Kubernetes", "Databases", "Nomad",
                          "Consul"));
}

TEST(JobContacts, AreNoTownsOfAddresses) {
  EXPECT_THAT(
      terms_besides_contacts("We are at Larkspur in D-20000 Winsen, in the 17 rue Bourgelat, 69000 "
                             "Lyon, or in the Sandweg 3, 21000 Winsen, Am Holm 4b, 21000 Winsen."),
      ElementsAre("Larkspur", "Bourgelat", "Sandweg", "Holm"));
  EXPECT_THAT(terms_besides_contacts("28195 Bremen Mitte\n60311 Frankfurt am Main\n"), IsEmpty());
}

TEST(JobContacts, AreAllBehindARunOfTitles) {
  std::string job;
  for (int i = 0; i < 200000; ++i) job += i % 7 == 6 ? "Dr\n" : "Dr ";
  EXPECT_THAT(terms_besides_contacts(job + "and Kafka"), ElementsAre("Kafka"));
}

}  // namespace
}  // namespace cvpress::tailor
