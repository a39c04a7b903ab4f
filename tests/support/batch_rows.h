// Files in pieces and the rows of them, for tests.
#pragma once

#include <cstddef>
#include <memory>
#include <string>

#include "batch/row.h"

namespace cvpress::testing_support {

/// A file that comes in pieces of so many bytes.
batch::NextChunk in_pieces(std::string bytes, std::size_t piece = 4096);

/// Every row and error on a line of its own: `1 company=Acme role=…`,
/// `rows:3:4: row 2: what is wrong`.
std::string rows_as_text(batch::RowStream& rows);

}  // namespace cvpress::testing_support
