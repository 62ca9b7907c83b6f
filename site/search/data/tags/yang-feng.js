lantaiSearch("tags/yang-feng","/&.#")
