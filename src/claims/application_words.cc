#include "claims/application_words.h"

#include <algorithm>
#include <iterator>

#include "base/utf8.h"
#include "claims/words.h"

namespace cvpress::claims {
namespace {

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

/// Those that name who is applied to, alone or with "_name".
constexpr std::string_view kCompanies[] = {"company", "employer", "organization", "organisation",
                                           "firm",    "firma",    "unternehmen",  "arbeitgeber",
                                           "agency",  "customer", "client",       "kunde"};

/// Those that name as what.
constexpr std::string_view kRoles[] = {"role",    "position", "job",    "job_title",
                                       "vacancy", "posting",  "stelle", "rolle"};

/// Behind names of companies.
constexpr std::string_view kLegalForms[] = {
    "gmbh", "ag", "se", "kg", "ltd", "inc",  "llc", "bv",  "b.v", "sa",  "s.a", "limited", "plc",
    "ab",   "as", "oy", "ug", "mbh", "corp", "co",  "e.v", "spa", "srl", "sas", "kgaa"};

bool is_company(std::string_view name) {
  std::string folded = ascii_lower(name);
  if (folded.ends_with("_name")) folded.resize(folded.size() - std::string_view("_name").size());
  return std::find(std::begin(kCompanies), std::end(kCompanies), folded) != std::end(kCompanies);
}

bool is_role(std::string_view name) {
  const std::string folded = ascii_lower(name);
  return std::find(std::begin(kRoles), std::end(kRoles), folded) != std::end(kRoles);
}

bool is_legal_form(const Word& word) {
  return std::find(std::begin(kLegalForms), std::end(kLegalForms), ascii_lower(word.written)) !=
         std::end(kLegalForms);
}

bool is_of_application(std::string_view name) {
  const std::string folded = ascii_lower(name);
  return std::any_of(std::begin(kOfApplications), std::end(kOfApplications),
                     [&](std::string_view known) {
                       if (!folded.starts_with(known)) return false;
                       return folded.size() == known.size() || folded[known.size()] == '_';
                     });
}

std::string with_capital(std::string word) {
  if (!word.empty() && word.front() >= 'a' && word.front() <= 'z') {
    word.front() = static_cast<char>(word.front() - 'a' + 'A');
  }
  return word;
}

std::vector<Word> words_without_legal_form(std::string_view name) {
  std::vector<Word> words = words_in(name);
  while (words.size() > 1 && is_legal_form(words.back())) words.pop_back();
  return words;
}

}  // namespace

locale::Variables claims_of(const locale::Variables& variables) {
  locale::Variables claims = variables;
  for (auto& [name, value] : claims) {
    if (!is_of_application(name) || value.empty()) continue;
    value = is_company(name) ? kCompanyOfTheRow : is_role(name) ? kRoleOfTheRow : kOfTheRow;
  }
  return claims;
}

std::vector<Company> companies_of(const locale::Variables& variables) {
  std::vector<Company> companies;
  for (const auto& [name, value] : variables) {
    if (!is_company(name)) continue;
    Company company;
    for (const Word& word : words_without_legal_form(value)) {
      company.name += (company.name.empty() ? "" : " ") + with_capital(word.written);
      company.folded += word.folded + " ";
    }
    if (!company.name.empty()) companies.push_back(std::move(company));
  }
  return companies;
}

Application application_of(const locale::Variables& variables) {
  Application application{companies_of(variables), {}};
  for (const auto& [name, value] : variables) {
    if (is_role(name) && application.role.empty()) application.role = value;
  }
  return application;
}

std::vector<std::string> words_of_company(std::string_view name) {
  std::vector<std::string> words;
  for (const Word& word : words_without_legal_form(name)) words.push_back(word.folded);
  return words;
}

}  // namespace cvpress::claims
