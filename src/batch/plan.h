// What a plan file says: which documents are made of one profile, and what each is called.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/source.h"
#include "batch/name_template.h"
#include "batch/option_keys.h"
#include "batch/packet.h"
#include "data/value.h"
#include "tailor/operations.h"

namespace cvpress::batch {

/// The most documents of one row, and of one batch.
inline constexpr std::uint64_t kMostOfARow = 10'000;
inline constexpr std::uint64_t kMostDocuments = 10'000'000;

/// The cell of a row that says something, for messages about it.
struct CellPlace {
  std::string column;
  std::string text;  // "" where it is none
  LineColumn at;     // in the file of the rows
};

/// What the defaults, a variant, a value of a dimension or a row say of a document.
struct Layer {
  std::vector<GivenOption> options;
  tailor::Operations operations;
  std::vector<tailor::PlacedName> variants;      // that it is of
  std::string fingerprint;                       // the same as long as it says the same
  bool uses_row = false;                         // whether a text of it has the row's number
  std::optional<CellPlace> cell = std::nullopt;  // of a layer that is one of a row
};

struct Variant {
  std::string name;
  SourceSpan where;
  std::vector<tailor::PlacedName> extends;
  Layer layer;
  /// Places in the plan's variants: what it extends, the weakest first, and itself at the end.
  std::vector<std::size_t> lineage;
  bool is_extended = false;  // by another
};

/// One of the values that a dimension multiplies with.
struct DimensionValue {
  std::string name;
  Layer layer;
};

struct Dimension {
  std::string name;  // as written
  SourceSpan where;
  const OptionInfo* option = nullptr;  // whose values these are; nullptr for named layers
  std::vector<DimensionValue> values;
};

struct LetterPlan {
  tailor::PlanText text;  // a file, beside the plan
  std::string layout;     // "" for the usual one
  std::string form;       // "" for that of the paper
  std::optional<NameTemplate> output;
  std::string fingerprint;
  SourceSpan where;
};

struct RowFile {
  enum class Format : std::uint8_t { kCsv, kJsonLines };
  std::string path;
  Format format = Format::kCsv;
  SourceSpan where;
};

struct Plan {
  std::vector<tailor::PlacedName> profile;
  std::variant<std::monostate, RowFile, data::List> rows;  // nothing: one document or one of each
  NameTemplate output;
  Layer tags;  // of the top of the plan, with its packet
  Layer defaults;
  std::vector<Variant> variants;
  std::vector<Dimension> dimensions;
  std::optional<LetterPlan> letter;
  std::vector<PacketPart> packet;  // of all documents that say nothing else, as `tags` has it

  /// Its place in `variants`, capitals aside; nullopt if there is none.
  std::optional<std::size_t> find_variant(std::string_view name) const;
  /// Whether its defaults or dimensions say of which variant a document is. Where neither they
  /// nor a row do, there is a document of each variant that no other extends.
  bool chooses_variants() const;
  /// How many documents a row makes that leaves everything open.
  std::uint64_t documents_of_row() const;
};

}  // namespace cvpress::batch
