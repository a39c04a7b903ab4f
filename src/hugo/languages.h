// The languages of a site, and which of them is read (hugo-formats.md 1.4).
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.h"
#include "base/files.h"
#include "data/value.h"
#include "hugo/site.h"

namespace cvpress::hugo {

/// What the configuration and the folders say of languages.
struct SiteLanguages {
  std::vector<SiteLanguage> all;  // in the site's order, without the disabled ones; at least one
  std::string default_id;         // one of them
  bool declared = false;          // by the site, not only assumed
  bool told = false;              // declared, or the only one has a code
};

/// The languages that `config` declares; where it declares no folders for them,
/// those of folders such as content/en. None at all is the default language.
SiteLanguages languages_of(const data::Map& config, const std::string& root,
                           const FileProvider& files, Diagnostics& diagnostics);

/// The language that a name such as "zh", "zh-Hans" or "en-US" means; nullptr
/// where the site has none such.
const SiteLanguage* find_language(const std::vector<SiteLanguage>& languages,
                                  std::string_view wanted);

}  // namespace cvpress::hugo
