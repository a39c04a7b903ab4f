// Builds a Value from yaml-cpp's events, which is several times faster than
// its node tree and lets every limit act while the text is being read.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/mark.h>

#include "data/edited_text.h"
#include "data/readers.h"

namespace cvpress::data {

/// Reasons of our own to stop a parse, told apart from the library's by their text.
namespace yaml_stop {
inline constexpr const char* kTooDeep = "cvpress: too deep";
inline constexpr const char* kTooManyNodes = "cvpress: too many values";
inline constexpr const char* kKeyNotText = "cvpress: a key is not text";
inline constexpr const char* kInsideItself = "cvpress: an alias inside its own anchor";
inline constexpr const char* kOpenQuote = "cvpress: a quote without end";
inline constexpr const char* kShortcode = "cvpress: a value that begins with {{";
inline constexpr const char* kNoColon = "cvpress: a line that is no key";
inline constexpr const char* kTextAfterEnd = "cvpress: text after the end";
}  // namespace yaml_stop

class YamlBuilder : public YAML::EventHandler {
 public:
  YamlBuilder(const EditedText& source, const Reading& reading, Diagnostics& found)
      : source_(source), text_(source.text()), reading_(reading), found_(found) {}

  /// The document, after the parse.
  Value take() { return std::move(root_); }
  /// Where the last thing that was read ends, in the edited text.
  std::size_t last_end() const { return last_end_; }
  /// Where the last scalar that was read begins, in the edited text.
  std::size_t last_scalar() const { return last_scalar_; }
  /// Where the outermost `[` or `{` that is still open begins, if one is.
  std::optional<std::size_t> open_flow() const;
  /// Columns of the block lists (or maps) that are open or ended since the last scalar.
  std::vector<int> block_columns(bool lists) const;

  void OnDocumentStart(const YAML::Mark&) override {}
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override;
  void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override;
  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                const std::string& value) override;
  void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value style) override;
  void OnSequenceEnd() override { end_collection(']'); }
  void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  YAML::EmitterStyle::value style) override;
  void OnMapEnd() override;

 private:
  /// A list or map that is being read.
  struct Frame {
    Value value;
    YAML::anchor_t anchor = 0;
    std::size_t begin = 0;
    int column = 0;
    bool flow = false;
    std::optional<Member> member = std::nullopt;  // its key is read, its value awaited
    std::vector<Value> merges = {};               // values of `<<`
  };

  /// Stops where the awaited value's key is text that no colon follows.
  void check_colon() const;
  void start(const YAML::Mark& mark, Frame frame);
  void end_collection(char closer);
  /// Puts a finished value where it belongs.
  void deliver(Value value, YAML::anchor_t anchor, std::size_t end);
  void deliver_to_map(Frame& frame, Value value);
  std::string key_text(const Value& value) const;
  bool is_merge(const Member& member) const;
  void merge(Map& into, const Value& from);
  void count(const YAML::Mark& mark, std::size_t nodes);
  /// What stood before a plain scalar and is no anchor or tag that means anything.
  void refuse_anchor(SourceSpan where);
  std::string lost_prefix(std::size_t at, std::size_t begin, const std::string& tag) const;
  SourceSpan span(std::size_t begin, std::size_t end) const;
  int parent_column() const { return frames_.empty() ? -1 : frames_.back().column; }

  const EditedText& source_;
  std::string_view text_;
  const Reading& reading_;
  Diagnostics& found_;
  std::vector<Frame> frames_;
  std::vector<int> closed_lists_;
  std::vector<int> closed_maps_;
  std::map<YAML::anchor_t, Value> anchors_;
  Value root_;
  std::size_t nodes_ = 0;
  std::size_t copied_bytes_ = 0;
  std::size_t last_end_ = 0;
  std::size_t last_scalar_ = 0;
  std::size_t last_collection_ = 0;  // where the last list or map that ended begins
};

}  // namespace cvpress::data
