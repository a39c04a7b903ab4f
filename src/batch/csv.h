// Tables as spreadsheets save them: RFC 4180 with commas, semicolons or tabs, whose first
// row names the columns.
#pragma once

#include <memory>

#include "batch/row.h"

namespace cvpress::batch {

/// The rows of a table. The delimiter is the one of ',', ';' and tab that divides the header,
/// or what a line such as "sep=;" before it says. Quotes may reach over lines; "" in them is
/// one quote; cells without quotes are trimmed. Blank rows are passed over.
std::unique_ptr<RowStream> csv_rows(NextChunk next);

}  // namespace cvpress::batch
