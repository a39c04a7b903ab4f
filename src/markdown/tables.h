// The tables of src/markdown/data/, which are compiled in: lines of a name, a
// space and what it stands for, sorted by bytes.
#pragma once

#include <string_view>

namespace cvpress::markdown {

enum class Table { kEmoji, kEntities, kLatex };

/// What `name` stands for in the table; "" where it is not in it. Found by
/// halving the text of the table, which is never read as a whole.
std::string_view looked_up(Table table, std::string_view name);

}  // namespace cvpress::markdown
