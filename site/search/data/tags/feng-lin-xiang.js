lantaiSearch("tags/feng-lin-xiang","/&$,+")
