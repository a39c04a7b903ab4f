#include "compose/surroundings.h"

namespace cvpress::compose {

Surroundings surroundings_of(const Shared& shared) {
  const model::Resume& resume = shared.resume;
  return {&shared.layout, resume.language,    shared.habits,
          resume.words,   resume.person.name, resume.person.where};
}

bool are_around(const Surroundings& surroundings, const Shared& shared) {
  const model::Resume& resume = shared.resume;
  return surroundings.layout == &shared.layout && surroundings.language == resume.language &&
         surroundings.habits == shared.habits && surroundings.words == resume.words &&
         surroundings.name == resume.person.name && surroundings.where == resume.person.where;
}

}  // namespace cvpress::compose
