lantaiSearch("tags/shao-chang-geng","=")
