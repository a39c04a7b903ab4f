// Words that descriptions print strong.
#pragma once

#include <string>
#include <vector>

#include "model/rich_text.h"

namespace cvpress::tailor {

/// Makes every occurrence of the words strong, in all blocks: whole words, without case. "C"
/// is not in "C++", nor "Node" in "Node.js". Code and headings stay as they are.
void make_bold(const std::vector<std::string>& words, model::Blocks& blocks);

}  // namespace cvpress::tailor
