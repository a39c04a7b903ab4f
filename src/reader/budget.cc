#include "reader/budget.h"

#include <fmt/format.h>

namespace cvpress::reader {
namespace {

/// More than a file has that names each letter of each font once.
constexpr std::size_t kMostMapped = 4'000'000;

struct CostMessage {
  Cost cost;
  const char* text;
};

constexpr CostMessage kCostMessages[] = {
    {Cost::kDecoded, "its streams decode to more than cvpress reads; the rest is left out"},
    {Cost::kValues, "it holds more objects than cvpress reads; the rest is left out"},
    {Cost::kGlyphs, "it holds more letters than cvpress reads; the rest is left out"},
    {Cost::kMapped, "its fonts' maps are larger than what cvpress reads; letters may be missing"},
    {Cost::kSteps, "its content goes on for longer than cvpress reads; the rest is left out"},
    {Cost::kPages, "it has more pages than cvpress reads; the rest is left out"},
};

struct DamageMessage {
  Damage damage;
  const char* text;
};

constexpr DamageMessage kDamageMessages[] = {
    {Damage::kCrossReferences,
     "the table of its objects is damaged; they were looked for in the whole file"},
    {Damage::kStreamLength, "a stream's /Length is wrong; its end was looked for"},
    {Damage::kStreamData, "a stream is damaged; what could be decoded is read"},
    {Damage::kFilter, "a stream has a filter that is not known; it is not read"},
    {Damage::kNesting, "objects are nested too deep or in a circle; what is inside is not read"},
    {Damage::kObject, "an object that is needed is missing or damaged"},
    {Damage::kContent, "a page's content is damaged; the rest of it is read"},
};

}  // namespace

Budget::Budget(const Bounds& bounds, std::size_t file_size) : deepest_(bounds.deepest) {
  const auto set = [this](Cost cost, std::size_t amount) {
    left_[static_cast<std::size_t>(cost)] = amount;
  };
  set(Cost::kDecoded, bounds.most_decoded);
  set(Cost::kValues, bounds.most_objects);
  set(Cost::kGlyphs, bounds.most_glyphs);
  set(Cost::kMapped, kMostMapped);
  set(Cost::kSteps, bounds.most_decoded + 2 * file_size);
  set(Cost::kPages, bounds.most_pages);
}

bool Budget::take_all(const Amounts& amounts) {
  for (std::size_t i = 0; i < amounts.size(); ++i) {
    if (left_[i] < amounts[i]) return false;
  }
  for (std::size_t i = 0; i < amounts.size(); ++i) left_[i] -= amounts[i];
  return true;
}

void tell(const Budget& budget, std::string_view name, Diagnostics& diagnostics) {
  for (const CostMessage& row : kCostMessages) {
    if (budget.exceeded(row.cost)) diagnostics.warning({}, fmt::format("{}: {}", name, row.text));
  }
  for (const DamageMessage& row : kDamageMessages) {
    if (budget.has(row.damage)) diagnostics.warning({}, fmt::format("{}: {}", name, row.text));
  }
}

}  // namespace cvpress::reader
