// What rows tell of an application, and not of the person who applies.
#pragma once

#include <string>
#include <vector>

#include "tailor/plan_text.h"

namespace cvpress::tailor {

/// The variables with a sign of no meaning in the place of each value that is the company's, the
/// role's or such: columns "company", "company_city", "role", …. What a text says with the others
/// is what it claims of the person.
Variables claims_of(const Variables& variables);

/// The companies that a row's columns name, each as the folded words of its name without its legal
/// form and with a blank behind each: "acme " of "Acme GmbH".
std::vector<std::string> companies_of(const Variables& variables);

}  // namespace cvpress::tailor
