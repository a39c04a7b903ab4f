// Makes the résumé that a draft wants: internal to tailor/.
#pragma once

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

#include "tailor/change_log.h"
#include "tailor/draft.h"

namespace cvpress::tailor {

/// Goes through a copy of the profile beside the profile itself, whose parts are known.
class ResumeMaker {
 public:
  ResumeMaker(Draft& draft, std::vector<Change>& changes) : draft_(draft), log_(draft, changes) {}

  model::Resume made();

 private:
  void edit_person(model::Person& person);
  void edit_summary(std::vector<model::Section>& sections);
  model::Section summary_section() const;
  model::Section made_section(const model::Section& source, const model::Section& frame);
  model::Entry made_entry(const model::Entry& source, const std::optional<int>& most_bullets);
  void edit_members(const model::Entry& source, model::Entry& entry);
  model::InlineText made_member_text(const model::InlineText& source);
  void replace_entry_text(std::size_t part, model::Entry& entry);
  void set_logged(std::size_t part, std::string_view field, const ReadyText& text,
                  model::Entry& entry);
  void add_to_entry(std::size_t part, model::Entry& entry);

  /// Bullets of one description. The limit counts the items of outermost lists.
  void edit_blocks(const model::Blocks& sources, std::optional<int>* bullets_left, bool is_in_item,
                   model::Blocks& blocks);
  std::vector<std::size_t> ordered_blocks(const model::Blocks& sources, bool is_in_item) const;
  void keep_bullet(const model::Block& source, std::optional<int>* bullets_left,
                   model::Block&& block, model::Blocks& result);
  void edit_bullet(const model::Block& source, model::Block& block);
  model::Block bullet_of(const ReadyText& text, model::BlockKind kind) const;
  void add_bullets(std::size_t part, model::Blocks& blocks);
  void add_bullet(std::size_t part, std::string_view field, const ReadyText& text,
                  model::BlockKind kind, model::Blocks& blocks);

  bool is_dropped(std::size_t part) const { return draft_.drafts[part].is_dropped; }
  model::Blocks blocks_of(const ReadyText& text) const;
  model::InlineText inline_of(const ReadyText& text) const;

  /// The numbers of some sources by the ranks of their parts.
  template <class T>
  std::vector<std::size_t> ranked(const std::vector<T>& sources) const;
  /// Copies of those sources whose part is not dropped, by rank, and of them at most so many.
  /// `made` makes each once it is known that it may stay, which may drop it.
  template <class T, class Make>
  std::vector<T> kept(const std::vector<T>& sources, const PartDraft* limits, const Make& made);

  Draft& draft_;
  ChangeLog log_;
};

}  // namespace cvpress::tailor
