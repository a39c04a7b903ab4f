#include "hugo/interface_words.h"

#include <algorithm>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "base/utf8.h"
#include "data/prepare.h"
#include "data/read.h"
#include "hugo/load.h"
#include "locale/words.h"

namespace cvpress::hugo {
namespace {

/// "zh", "zh-hans" for "zh-Hans": the general first.
std::vector<std::string> with_parents(std::string_view language) {
  std::string tag = ascii_lower(language);
  std::replace(tag.begin(), tag.end(), '_', '-');
  std::vector<std::string> tags;
  for (std::size_t dash = tag.find('-'); dash != std::string::npos;
       dash = tag.find('-', dash + 1)) {
    tags.push_back(tag.substr(0, dash));
  }
  tags.push_back(std::move(tag));
  return tags;
}

/// The language that a file of the folder i18n is of.
std::string language_of_file(const std::string& name) {
  std::string tag = ascii_lower(name.substr(0, name.rfind('.')));
  std::replace(tag.begin(), tag.end(), '_', '-');
  return tag;
}

/// Words with text that stands for itself; those that locale fills in ("page 2
/// of 3") cannot be taken from a site, which has other places for the numbers.
bool is_plain_word(std::string_view key) {
  const auto keys = locale::word_keys();
  return std::binary_search(keys.begin(), keys.end(), key) &&
         locale::word(key, "en").find('{') == std::string_view::npos;
}

/// The text of a translation: a scalar, or the form `other` of a plural.
const data::Value* translation(const data::Value& value) {
  const data::Map* forms = value.map();
  return forms != nullptr ? forms->find_any_case("other") : &value;
}

class WordReader {
 public:
  WordReader(const Reading& reading, model::Resume& resume) : reading_(reading), resume_(resume) {}

  void read_file(const std::string& path, data::Format format) {
    Diagnostics found;
    if (const auto value = value_of(path, format, found)) {
      take(*value);
    } else {
      found.warning({}, fmt::format("the words of {} are not used", path));
    }
    for (Diagnostic item : found.all()) {
      if (item.severity == Severity::kError) item.severity = Severity::kWarning;
      reading_.diagnostics.record(std::move(item));
    }
  }

 private:
  Result<data::Value> value_of(const std::string& path, data::Format format, Diagnostics& found) {
    FileContent content = reading_.files.read(path, data::kLargestTextFile);
    if (!content.bytes) {
      found.warning({}, fmt::format("cannot read {}: {}", path, read_error_text(content.error)));
      return failed();
    }
    if (trimmed(*content.bytes).empty()) return data::Value{};
    const auto text = data::prepare(path, std::move(*content.bytes), reading_.sources, found);
    if (!text) return failed();
    return data::read(text->text, format, data::Repair::kLenient, text->span(), found);
  }

  void take(const data::Value& value) {
    if (const data::List* list = value.list()) {
      for (const data::Value& item : *list) take_item(item);
    } else if (const data::Map* map = value.map()) {
      for (const data::Member& member : map->members) {
        if (const data::Value* text = translation(member.value)) take_word(member.key, *text);
      }
    } else if (!value.is_null()) {
      reading_.diagnostics.warning(
          value.where, fmt::format("interface words are a list or a map, not {}; they are not used",
                                   data::kind_name(value)));
    }
  }

  /// {id: present, translation: Heute}
  void take_item(const data::Value& item) {
    const data::Map* map = item.map();
    const data::Value* id = map != nullptr ? map->find_any_case("id") : nullptr;
    const data::Value* words = map != nullptr ? map->find_any_case("translation") : nullptr;
    if (id == nullptr || words == nullptr || !id->text()) return;
    if (const data::Value* text = translation(*words)) take_word(*id->text(), *text);
  }

  void take_word(std::string_view key, const data::Value& value) {
    key = locale::current_word_key(trimmed(key));
    if (!is_plain_word(key) || !value.text()) return;
    const std::string_view text = trimmed(*value.text());
    if (text.empty()) return;
    if (text.find('{') != std::string_view::npos) {
      reading_.diagnostics.note(
          value.where, fmt::format("{} is filled in by Hugo only; cvpress uses its own word", key));
      return;
    }
    resume_.words.insert_or_assign(std::string(key), std::string(text));
  }

  const Reading& reading_;
  model::Resume& resume_;
};

}  // namespace

void read_interface_words(const Reading& reading, model::Resume& resume) {
  if (reading.site.is_alone()) return;
  const std::string folder = joined_path(reading.site.root, "i18n");
  const std::vector<std::string> names = reading.files.list(folder);
  WordReader words(reading, resume);
  for (const std::string& language : with_parents(reading.site.language)) {
    for (const std::string& name : names) {
      const auto format = data_format(name);
      if (!format || language_of_file(name) != language) continue;
      words.read_file(joined_path(folder, name), *format);
    }
  }
}

}  // namespace cvpress::hugo
