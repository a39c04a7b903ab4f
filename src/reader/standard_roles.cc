#include <algorithm>
#include <iterator>

#include "reader/structure_tree.h"

namespace cvpress::reader {
namespace {

/// Of PDF 1.7 and 2.0, sorted by bytes.
constexpr std::string_view kRoles[] = {
    "Annot",
    "Art",
    "Artifact",
    "Aside",
    "BibEntry",
    "BlockQuote",
    "Caption",
    "Code",
    "Div",
    "Document",
    "DocumentFragment",
    "Em",
    "FENote",
    "Figure",
    "Form",
    "Formula",
    "H",
    "H1",
    "H2",
    "H3",
    "H4",
    "H5",
    "H6",
    "Index",
    "L",
    "LBody",
    "LI",
    "Lbl",
    "Link",
    "NonStruct",
    "Note",
    "P",
    "Part",
    "Private",
    "Quote",
    "RB",
    "RP",
    "RT",
    "Reference",
    "Ruby",
    "Sect",
    "Span",
    "Strong",
    "Sub",
    "TBody",
    "TD",
    "TFoot",
    "TH",
    "THead",
    "TOC",
    "TOCI",
    "TR",
    "Table",
    "Title",
    "WP",
    "WT",
    "Warichu",
};

}  // namespace

bool is_standard_role(std::string_view role) {
  static_assert(std::is_sorted(std::begin(kRoles), std::end(kRoles)));
  return std::binary_search(std::begin(kRoles), std::end(kRoles), role);
}

}  // namespace cvpress::reader
