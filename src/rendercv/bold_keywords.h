// Words that are bold wherever they stand.
#pragma once

#include <string>
#include <vector>

#include "model/resume.h"

namespace cvpress::rendercv {

/// Makes whole words and phrases bold in the texts of all sections.
void embolden(model::Resume& resume, const std::vector<std::string>& keywords);

}  // namespace cvpress::rendercv
