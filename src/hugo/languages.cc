#include "hugo/languages.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/numbers.h"
#include "base/utf8.h"
#include "hugo/merge.h"
#include "hugo/values.h"
#include "locale/language.h"

namespace cvpress::hugo {
namespace {

/// What shows that a folder below content/ holds a site's pages in one language.
constexpr std::string_view kLanguageFolderMarks[] = {"home", "authors", "author", "_index.md"};

std::string primary(std::string_view tag) {
  return ascii_lower(tag.substr(0, tag.find_first_of("-_")));
}

/// The tag of a language: what the site says of it, as long as it is the same
/// language as its id; many sites leave the theme's "en-us" standing.
std::string tag_for(const std::string& id, const std::string& code) {
  return locale::language_tag(!code.empty() && primary(code) == primary(id) ? code : id);
}

std::string code_of(const data::Map& map) {
  const std::string code = text_at(map, "languageCode");
  return code.empty() ? text_at(map, "locale") : code;
}

bool is_switched_on(const data::Map& map, std::string_view key) {
  const data::Value* value = map.find_any_case(key);
  return value != nullptr && value->truth().value_or(false);
}

SiteLanguage language_from(const std::string& id, const data::Map& map,
                           const std::string& content) {
  SiteLanguage language;
  language.id = id;
  language.content = text_at(map, "contentDir");
  if (language.content.empty()) language.content = content;
  language.title = text_at(map, "title");
  language.tag = tag_for(id, code_of(map));
  language.weight = parse_decimal(text_at(map, "weight")).value_or(0);
  language.disabled = is_switched_on(map, "disabled");
  const data::Value* params = map.find_any_case("params");
  if (params != nullptr && params->map() != nullptr) {
    language.params = with_lower_keys(*params->map());
  }
  return language;
}

/// Two or three letters, and perhaps more behind a dash: "en", "zh-Hant".
bool looks_like_language(std::string_view name) {
  const auto is_letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
  const std::string_view first = name.substr(0, name.find_first_of("-_"));
  return (first.size() == 2 || first.size() == 3) &&
         std::all_of(first.begin(), first.end(), is_letter) && name.size() <= 12;
}

bool holds_pages(const std::string& folder, const FileProvider& files) {
  return std::any_of(std::begin(kLanguageFolderMarks), std::end(kLanguageFolderMarks),
                     [&](std::string_view mark) {
                       return files.kind(joined_path(folder, mark)) != FileKind::kNone;
                     });
}

class LanguageReader {
 public:
  LanguageReader(const data::Map& config, std::string root, const FileProvider& files,
                 Diagnostics& diagnostics)
      : config_(config), root_(std::move(root)), files_(files), diagnostics_(diagnostics) {
    content_ = text_at(config, "contentDir");
    if (content_.empty()) content_ = "content";
  }

  SiteLanguages read() {
    languages_.default_id = text_at(config_, "defaultContentLanguage");
    languages_.declared = !languages_.default_id.empty();
    if (languages_.default_id.empty()) languages_.default_id = "en";
    read_declared();
    find_folders();
    drop_disabled();
    if (languages_.all.empty()) languages_.all.push_back(the_only_one());
    sort();
    choose_default();
    languages_.told = languages_.declared || !code_of(config_).empty();
    return std::move(languages_);
  }

 private:
  void read_declared() {
    const data::Value* declared = config_.find_any_case("languages");
    if (declared == nullptr || declared->is_null()) return;
    if (declared->map() == nullptr) {
      diagnostics_.warning(declared->where,
                           fmt::format("\"languages\" should be a map of languages but is {}",
                                       data::kind_name(*declared)));
      return;
    }
    for (const data::Member& member : declared->map()->members) {
      const data::Map* map = member.value.map();
      if (map == nullptr && !member.value.is_null()) {
        diagnostics_.warning(member.value.where,
                             fmt::format("the language \"{}\" should be a map of keys but is {}",
                                         member.key, data::kind_name(member.value)));
      }
      languages_.all.push_back(
          language_from(member.key, map != nullptr ? *map : data::Map{}, content_));
    }
    languages_.declared = languages_.declared || !languages_.all.empty();
  }

  /// content/en and content/zh, where the configuration names no folders.
  void find_folders() {
    const std::string content = joined_path(root_, content_);
    const bool has_own = std::any_of(languages_.all.begin(), languages_.all.end(),
                                     [&](const auto& each) { return each.content != content_; });
    if (has_own || holds_pages(content, files_)) return;
    for (const FolderEntry& entry : files_.entries(content)) {
      const bool is_content = entry.kind == FileKind::kDirectory &&
                              looks_like_language(entry.name) &&
                              holds_pages(joined_path(content, entry.name), files_);
      if (!is_content) continue;
      SiteLanguage* known = named(entry.name);
      if (known == nullptr) {
        languages_.all.push_back(language_from(entry.name, {}, content_));
        known = &languages_.all.back();
      }
      known->content = joined_path(content_, entry.name);
      languages_.declared = true;
    }
  }

  SiteLanguage* named(const std::string& id) {
    for (SiteLanguage& language : languages_.all) {
      if (ascii_lower(language.id) == ascii_lower(id)) return &language;
    }
    return nullptr;
  }

  void drop_disabled() {
    const data::Value* list = config_.find_any_case("disableLanguages");
    for (const data::Value& item :
         list != nullptr && list->list() != nullptr ? *list->list() : data::List{}) {
      if (SiteLanguage* language = named(std::string(item.text().value_or("")))) {
        language->disabled = true;
      }
    }
    std::erase_if(languages_.all, [](const SiteLanguage& language) { return language.disabled; });
  }

  SiteLanguage the_only_one() const {
    SiteLanguage language = language_from(languages_.default_id, {}, content_);
    const std::string code = code_of(config_);
    language.tag = languages_.declared || code.empty() ? tag_for(language.id, code)
                                                       : locale::language_tag(code);
    return language;
  }

  /// By weight, those without one last.
  void sort() {
    std::stable_sort(languages_.all.begin(), languages_.all.end(),
                     [](const auto& a, const auto& b) {
                       if ((a.weight == 0) != (b.weight == 0)) return b.weight == 0;
                       return a.weight < b.weight;
                     });
  }

  void choose_default() {
    const SiteLanguage* found = named(languages_.default_id);
    languages_.default_id = found != nullptr ? found->id : languages_.all.front().id;
  }

  const data::Map& config_;
  std::string root_;
  const FileProvider& files_;
  Diagnostics& diagnostics_;
  std::string content_;
  SiteLanguages languages_;
};

}  // namespace

SiteLanguages languages_of(const data::Map& config, const std::string& root,
                           const FileProvider& files, Diagnostics& diagnostics) {
  return LanguageReader(config, root, files, diagnostics).read();
}

const SiteLanguage* find_language(const std::vector<SiteLanguage>& languages,
                                  std::string_view wanted) {
  const std::string tag = ascii_lower(locale::language_tag(wanted));
  const auto find = [&](auto matches) -> const SiteLanguage* {
    const auto found = std::find_if(languages.begin(), languages.end(), matches);
    return found != languages.end() ? &*found : nullptr;
  };
  if (const auto* by_id = find([&](const SiteLanguage& each) {
        return ascii_lower(locale::language_tag(each.id)) == tag;
      })) {
    return by_id;
  }
  if (const auto* by_tag =
          find([&](const SiteLanguage& each) { return ascii_lower(each.tag) == tag; })) {
    return by_tag;
  }
  return find([&](const SiteLanguage& each) { return primary(each.id) == primary(tag); });
}

}  // namespace cvpress::hugo
