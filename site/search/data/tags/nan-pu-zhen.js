lantaiSearch("tags/nan-pu-zhen","$#$,$$#$#$#(#%&")
