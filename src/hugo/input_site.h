// Which site the inputs are or lie in, and in which language it is read.
#pragma once

#include <string>
#include <vector>

#include "hugo/inputs.h"
#include "hugo/load.h"
#include "hugo/read_site.h"
#include "hugo/site.h"

namespace cvpress::hugo {

/// Whether one of the inputs is a site, or its content.
bool has_whole_site(const std::vector<Input>& inputs);

/// Whether an input is read in one of the languages of the site around it.
bool has_languages(const Input& input);

/// The site of the first input that has one, in the language that was asked for
/// or that the input's path says; a folder laid out like a site is one of its
/// own. A site that nobody is in has no root. Fails if a language or page was
/// asked for that cannot be.
Result<Site> site_of_inputs(const std::vector<Input>& inputs, const Request& request,
                            const SourceFiles& from, Diagnostics& diagnostics);

/// The language of the résumé, as BCP 47 writes it.
std::string language_tag(const Site& site, const Request& request);

}  // namespace cvpress::hugo
