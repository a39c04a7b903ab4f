// What rows tell of an application, and not of the person who applies.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "locale/variables.h"

namespace cvpress::claims {

/// What stands in the place of a value of the row, of the name of its company, and of its role: no
/// letters, digits or blanks.
inline constexpr std::string_view kOfTheRow = "\uFFFC";
inline constexpr std::string_view kCompanyOfTheRow = "\uFFFB";
inline constexpr std::string_view kRoleOfTheRow = "\uFFFA";

/// The variables with one of these signs in the place of each value that is the company's, the
/// role's or such: columns "company", "company_city", "role", …. What a text says with the others
/// is what it claims of the person.
locale::Variables claims_of(const locale::Variables& variables);

/// A company that a row names: whom the person applies to.
struct Company {
  std::string name;    // without its legal form, with a capital: "Acme" of "acme GmbH"
  std::string folded;  // its words with a blank behind each: "acme "
};

std::vector<Company> companies_of(const locale::Variables& variables);

/// What a row says of the application, and when that is written.
struct Application {
  std::vector<Company> companies;
  std::string role;  // "" where no column has one
  int month = 0;     // counted from year 0; 0 where it is not known
};

Application application_of(const locale::Variables& variables);

/// The folded words of a name without its legal form: "acme" of "Acme GmbH".
std::vector<std::string> words_of_company(std::string_view name);

}  // namespace cvpress::claims
