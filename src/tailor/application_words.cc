#include "tailor/application_words.h"

#include <algorithm>
#include <iterator>

#include "base/utf8.h"

namespace cvpress::tailor {
namespace {

/// No letter, digit or blank.
constexpr std::string_view kSomething = "\uFFFC";

/// Columns of tables of applications: English and German. "company" is "company_name", too.
constexpr std::string_view kOfApplications[] = {
    "company",    "employer",    "organization", "organisation", "firm",
    "firma",      "unternehmen", "arbeitgeber",  "agency",       "customer",
    "client",     "kunde",       "role",         "position",     "job",
    "vacancy",    "posting",     "stelle",       "rolle",        "team",
    "department", "abteilung",   "contact",      "kontakt",      "ansprechpartner",
    "recipient",  "empfänger",   "recruiter",    "salutation",   "anrede",
    "reference",  "ref",         "referenz",     "kennziffer",   "address",
    "adresse",    "street",      "city",         "ort",          "stadt",
    "zip",        "plz",         "row",          "date",         "datum",
    "deadline",   "variant",     "lang",         "language"};

bool is_of_application(std::string_view name) {
  const std::string folded = ascii_lower(name);
  return std::any_of(std::begin(kOfApplications), std::end(kOfApplications),
                     [&](std::string_view known) {
                       if (!folded.starts_with(known)) return false;
                       return folded.size() == known.size() || folded[known.size()] == '_';
                     });
}

}  // namespace

Variables claims_of(const Variables& variables) {
  Variables claims = variables;
  for (auto& [name, value] : claims) {
    if (is_of_application(name) && !value.empty()) value = kSomething;
  }
  return claims;
}

}  // namespace cvpress::tailor
