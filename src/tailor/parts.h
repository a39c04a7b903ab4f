// The parts of a résumé that a plan can name, listed once for many documents.
#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

#include "claims/profile_facts.h"
#include "model/resume.h"
#include "tailor/tag_expression.h"

namespace cvpress::tailor {

/// A member is one of a group (skills by topic): an entry of the group's own, or only a text.
/// A bullet is a list item at any depth, or a paragraph that stands in none.
enum class PartKind : std::uint8_t { kSection, kEntry, kMember, kBullet };

struct Part {
  static constexpr std::size_t kNone = static_cast<std::size_t>(-1);

  PartKind kind = PartKind::kSection;
  std::size_t parent = kNone;  // the part that it stands in
  std::size_t root = kNone;    // the section that it stands in, or itself
  const model::Section* section = nullptr;
  const model::Entry* entry = nullptr;      // itself; of a bullet or text, the one that holds it
  const model::Block* block = nullptr;      // of a bullet
  const model::InlineText* text = nullptr;  // of a member that is only a text
  SourceSpan where;

  // As they are compared (comparable()).
  std::string title;
  std::string organization;
  std::string words;  // of a bullet, without lists inside it; of a member
  std::string id;
  Tags marks;
  Tags printed_tags;

  bool is_entry() const { return entry != nullptr && block == nullptr && text == nullptr; }
};

/// Whether an entry's tags are members of a group, not remarks on one thing.
bool is_group(const model::Entry& entry);

/// Whether a block counts as a bullet where it stands, in a list item or not.
bool is_bullet(const model::Block& block, bool is_in_item);

/// The text of a bullet without the lists inside it.
std::string bullet_text(const model::Block& block);

/// A résumé with all of its parts, parents before what they hold. The résumé outlives it; many
/// threads may read it.
class Parts {
 public:
  explicit Parts(const model::Resume& resume);

  const model::Resume& resume() const { return resume_; }
  /// The résumé with sections that have no entries, because of these a copy takes time.
  const model::Resume& frame() const { return frame_; }
  const std::vector<Part>& all() const { return parts_; }
  const Part& at(std::size_t index) const { return parts_[index]; }

  /// The number of a section, entry, block or text of the résumé that is a part.
  std::size_t index_of(const void* thing) const;
  /// Whether one tag at least is printed with some entry.
  bool prints_a_tag_of(const TagExpression& expression) const;
  /// What the résumé states in all.
  const claims::ProfileFacts& facts() const { return facts_; }
  /// The addresses that it has, by address_key().
  const std::set<std::string>& addresses() const { return addresses_; }

 private:
  friend class PartCollector;
  const model::Resume& resume_;
  model::Resume frame_;
  std::vector<Part> parts_;
  std::unordered_map<const void*, std::size_t> indices_;
  Tags printed_tags_;
  claims::ProfileFacts facts_;
  std::set<std::string> addresses_;
};

/// What people would call it: `"Engineer" at Acme, 2019-03`, `bullet "Led a team of …" of …`.
std::string described(const Parts& parts, std::size_t index);

/// Whether the profile begins a sentence, or a text, with a text of several words.
bool begins_sentence_of(const std::string& text, const Parts& profile);

/// A date as plans write it: "2021-03"; its text where it is none.
std::string date_text(const model::Date& date);

/// A text of at most about 50 letters, cut behind a word.
std::string shortened(const std::string& text);

}  // namespace cvpress::tailor
